package io.newsgraph.intake;

import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * An RSS or Atom feed of any version, of which each item is an article. Feeds are often not well-formed; the parser takes
 * them as they are, and follows no reference to anything outside.
 */
record Feed() implements Format {

    private static final Set<String> ITEMS = Set.of("item", "entry");
    private static final Set<String> PREFIXES = Set.of("", "rss", "atom");

    @Override
    public Iterator<Intake> read(Content content) throws IOException, UnreadableContent {
        var feed = Jsoup.parse(content.text(), "", Parser.xmlParser());
        var channel = channel(feed);
        var items = feed.getAllElements().stream().filter(Feed::isItem).toList();
        if (items.isEmpty()) {
            throw new UnreadableContent("the feed has no items");
        }
        // an item does not stand where its feed stands
        var place = new Content(content.origin(), null, content.bytes());
        return items.stream()
                .map(item -> new FeedItem(item, channel).intake(place))
                .iterator();
    }

    private static boolean isItem(Element element) {
        return ITEMS.contains(FeedItem.localName(element)) && PREFIXES.contains(FeedItem.prefix(element));
    }

    private static Element channel(Document feed) {
        return feed.getAllElements().stream()
                .filter(element -> FeedItem.localName(element).matches("channel|feed"))
                .findFirst()
                .orElse(feed);
    }
}
