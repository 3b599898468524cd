package io.newsgraph.extraction.mention;

import java.util.Locale;
import java.util.Set;

/** The words that end a company's name and tell its legal form: "Inc.", "plc", "GmbH". */
final class CompanyForms {

    private static final Set<String> FORMS = Set.of(
            "inc",
            "inc.",
            "incorporated",
            "corp",
            "corp.",
            "co",
            "co.",
            "cos.",
            "ltd",
            "ltd.",
            "plc",
            "llc",
            "llp",
            "lp",
            "pty",
            "ag",
            "kgaa",
            "gmbh",
            "nv",
            "n.v.",
            "bv",
            "b.v.",
            "sa",
            "s.a.",
            "se",
            "ab",
            "asa",
            "oyj",
            "spa",
            "s.p.a.",
            "pjsc",
            "jsc",
            "bhd",
            "bancorp",
            "bancshares",
            "company",
            "corporation",
            "group",
            "holdings",
            "holding",
            "limited");

    private static final Set<String> ABBREVIATIONS =
            Set.of("Inc", "Inc.", "Corp", "Corp.", "Co.", "Ltd", "Ltd.", "LLC", "LLP", "PLC", "plc", "GmbH", "L.L.C.");

    private CompanyForms() {}

    /** Whether a word can be nothing but a legal form. */
    static boolean isAbbreviation(String word) {
        return ABBREVIATIONS.contains(word);
    }

    static boolean is(String word) {
        return FORMS.contains(word.toLowerCase(Locale.ROOT));
    }
}
