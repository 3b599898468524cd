package io.newsgraph.intake;

import java.io.IOException;
import java.util.Iterator;
import org.commonmark.node.Heading;
import org.commonmark.parser.Parser;

/** Markdown, of which the text remains without its marks; front matter says what is known about it. */
record Markdown() implements Format {

    @Override
    public Iterator<Intake> read(Content content) throws IOException, UnreadableContent {
        var source = content.text().replace("\r\n", "\n").replace('\r', '\n').stripLeading();
        var known = FrontMatter.of(source);
        var document = Parser.builder().build().parse(FrontMatter.skip(source));
        var title = known.text("title", "headline");
        if (document.getFirstChild() instanceof Heading heading && heading.getLevel() == 1) {
            var first = MarkdownText.of(heading);
            if (title == null || title.equals(first)) {
                title = first;
                heading.unlink();
            }
        }
        return Draft.of(content, MarkdownText.of(document))
                .id(known.text("id"))
                .title(title)
                .published(known.instant("published", "date", "published_at", "pubdate", "created"))
                .url(known.text("url", "canonical", "canonical_url", "link"))
                .publisher(known.text("publisher", "site", "source"))
                .author(known.text("author", "authors", "byline"))
                .language(known.text("language", "lang"))
                .intake();
    }
}
