// Takes away the profiles that no article shows any more.
UNWIND $batch.ids AS id
MATCH (profile:Profile {id: id})
DETACH DELETE profile
