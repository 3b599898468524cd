package io.newsgraph.resolution;

import io.newsgraph.news.Revision;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes of a name the part of an id that depends on it. */
public final class NameSlug {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    private NameSlug() {}

    /** Lower-case letters and digits of a name, joined by hyphens; a digest where none are left. */
    public static String of(String name) {
        var folded =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        var slug =
                OTHER.matcher(folded.toLowerCase(Locale.ROOT)).replaceAll("-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? digest(name) : slug;
    }

    static String digest(String text) {
        return Revision.of("", text).value().substring(0, 10);
    }
}
