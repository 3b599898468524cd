package io.newsgraph.resolution.link;

import io.newsgraph.lexicon.Lexicon;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Small dictionaries, pruned and packed as the build does it. */
final class Dictionaries {

    static final Lexicon LEXICON = Lexicon.load();

    private Dictionaries() {}

    /** Lines of name, title and share, with a bar between them. */
    static TitleDictionary of(String... lines) {
        var builder = new DictionaryBuilder(LEXICON);
        for (var line : lines) {
            builder.addLine(line.replace('|', '\t'));
        }
        try {
            var packed = new ByteArrayOutputStream();
            builder.write(packed);
            return TitleDictionary.read(new ByteArrayInputStream(packed.toByteArray()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
