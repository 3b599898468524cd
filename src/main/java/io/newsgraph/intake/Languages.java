package io.newsgraph.intake;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Language tags as sources write them: {@code en}, {@code en-GB}, {@code en_us}. */
final class Languages {

    private Languages() {}

    /** The ISO 639-1 code of the tag, null when it is none. */
    static @Nullable String code(@Nullable String tag) {
        if (tag == null || tag.isBlank()) {
            return null;
        }
        try {
            var language = new Locale.Builder()
                    .setLanguageTag(tag.strip().replace('_', '-'))
                    .build()
                    .getLanguage();
            return language.length() == 2 ? language : null;
        } catch (IllformedLocaleException e) {
            return null;
        }
    }
}
