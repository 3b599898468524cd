// Nothing has more independent reports than articles, and nothing none.
// :param {}
MATCH (supported:Event|Relation)
WHERE supported.origins IS NULL OR supported.origins < 1 OR supported.origins > supported.articles
RETURN supported.id AS id, 'origins is ' + coalesce(toString(supported.origins), 'missing') + ' of ' + supported.articles + ' articles' AS what
