package io.newsgraph.intake;

import java.io.IOException;
import java.util.Iterator;

/** A way in which articles are written down. */
sealed interface Format permits PlainText, Markdown, ArticleLines, WebPage, Feed, WebArchive {

    /** The articles in a content of this format, read as they are asked for. */
    Iterator<Intake> read(Content content) throws IOException, UnreadableContent;
}
