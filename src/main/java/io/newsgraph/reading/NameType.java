package io.newsgraph.reading;

/** What the name finder takes a name for; the classes of the CoNLL-2003 shared task. */
public enum NameType {
    PERSON,
    ORGANIZATION,
    LOCATION,
    MISC
}
