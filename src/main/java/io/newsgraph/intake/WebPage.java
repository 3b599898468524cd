package io.newsgraph.intake;

import io.newsgraph.intake.page.Page;
import java.io.IOException;
import java.util.Iterator;

/** A saved or fetched web page, of which the article remains. */
record WebPage() implements Format {

    @Override
    public Iterator<Intake> read(Content content) throws IOException, UnreadableContent {
        var page = Page.of(content.text(), content.address() == null ? "" : content.address());
        return Draft.of(content, page.text())
                .title(page.title())
                .published(page.published())
                .url(page.url())
                .publisher(page.publisher())
                .author(page.author())
                .language(page.language())
                .intake();
    }
}
