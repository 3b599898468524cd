package io.newsgraph.query.event;

import java.time.LocalDate;

/**
 * What happened in a period.
 *
 * @param first its first day
 * @param last its last day
 * @param events how many events began in it
 * @param cooperative how many of them are cooperation by words or deeds
 * @param conflictual how many are conflict
 * @param headline the one of which most articles tell
 */
public record TimelinePeriod(
        LocalDate first, LocalDate last, long events, long cooperative, long conflictual, EventSummary headline) {}
