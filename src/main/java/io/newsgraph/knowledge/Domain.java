package io.newsgraph.knowledge;

import java.util.Locale;

/** The walk of life in which news meet somebody; coarse, for it only has to tell namesakes apart. */
public enum Domain {
    /** Play and those who coach and run it. */
    SPORT,
    /** Government, parliament, parties, diplomacy, royalty and those who campaign. */
    POLITICS,
    /** Armed forces, police, intelligence and rescue services. */
    SECURITY,
    /** Courts and those who plead in them. */
    LAW,
    /** Churches, mosques, temples and their scholars. */
    RELIGION,
    /** Research, teaching and medicine. */
    SCIENCE,
    /** Literature, music, film, stage, fashion and other arts. */
    ARTS,
    /** Press, broadcasting and the commentary in them. */
    MEDIA,
    /** Companies, banks and those who own or run them. */
    BUSINESS,
    /** What courts try: gangs, terror and those accused. */
    CRIME,
    /** Trades, services and farming. */
    WORK;

    /** Its name in lower case, as it stands in ids and in the graph. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether one person may well follow both: business and politics, but not a game and a parliament. */
    public boolean goesWith(Domain other) {
        return DomainConflicts.areCompatible(this, other);
    }
}
