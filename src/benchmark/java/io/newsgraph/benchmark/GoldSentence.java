package io.newsgraph.benchmark;

import java.time.LocalDate;
import java.util.List;

/** A sentence with all that it says of events and relations. */
record GoldSentence(
        String id, String text, LocalDate published, List<GoldEvent> events, List<GoldRelation> relations) {}
