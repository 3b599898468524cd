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

    private CompanyForms() {}

    static boolean is(String word) {
        return FORMS.contains(word.toLowerCase(Locale.ROOT));
    }
}
