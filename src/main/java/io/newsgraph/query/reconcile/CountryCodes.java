package io.newsgraph.query.reconcile;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Countries by their codes and English names. */
final class CountryCodes {

    private static final Map<String, String> ALPHA3 = alpha3ByCodeAndName();

    private CountryCodes() {}

    /** The ISO 3166-1 alpha-3 code of a country given by either code or its English name; else the text itself. */
    static String alpha3(String codeOrName) {
        return ALPHA3.getOrDefault(NameLikeness.plain(codeOrName), codeOrName);
    }

    private static Map<String, String> alpha3ByCodeAndName() {
        var codes = new HashMap<String, String>();
        for (var alpha2 : Locale.getISOCountries()) {
            var country = new Locale.Builder().setRegion(alpha2).build();
            var alpha3 = country.getISO3Country();
            codes.put(NameLikeness.plain(alpha2), alpha3);
            codes.put(NameLikeness.plain(alpha3), alpha3);
            codes.put(NameLikeness.plain(country.getDisplayCountry(Locale.ENGLISH)), alpha3);
        }
        return codes;
    }
}
