package io.newsgraph.knowledge;

/** The typed relations between actors; see docs/graph-model.md for the kinds on either side. */
public enum RelationType {
    HOLDS_OFFICE,
    EMPLOYED_BY,
    MEMBER_OF,
    CEO_OF,
    FOUNDED_BY,
    SUBSIDIARY_OF,
    HEADQUARTERED_IN,
    LOCATED_IN,
    CAPITAL_OF,
    CITIZEN_OF,
    BORN_IN,
    LIVES_IN,
    BORN_ON,
    DIED_ON,
    FOUNDED_ON,
    SPOUSE_OF,
    CHILD_OF,
    EDUCATED_AT,
    PARTY_MEMBER_OF,
    ALLIED_WITH,
    PART_OF
}
