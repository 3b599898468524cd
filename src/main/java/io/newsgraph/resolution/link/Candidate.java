package io.newsgraph.resolution.link;

/**
 * What a name most often means.
 *
 * @param title title of an article of the English Wikipedia, or of a page that leads there
 * @param share the share of the name's uses that mean it, from 0 to 1
 */
record Candidate(String title, double share) {

    /** The title without the bracket that tells it from others: "Mercury" for "Mercury (planet)". */
    String plainTitle() {
        var bracket = title.indexOf(" (");
        return bracket > 0 ? title.substring(0, bracket) : title;
    }

    /** What stands in the bracket: "planet"; empty without one. */
    String qualifier() {
        var bracket = title.indexOf(" (");
        return bracket > 0 && title.endsWith(")") ? title.substring(bracket + 2, title.length() - 1) : "";
    }
}
