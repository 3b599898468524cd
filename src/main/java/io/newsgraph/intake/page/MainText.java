package io.newsgraph.intake.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import net.dankito.readability4j.extended.Readability4JExtended;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The words of a page's article. */
final class MainText {

    private static final int MOST_ELEMENTS = 10_000;

    private MainText() {}

    /** The paragraphs of the article, a blank line between them; empty if there is no running text. */
    static String of(Document page, String title) {
        var clean = page.clone();
        Clutter.removeFrom(clean);
        clean.select("p span").forEach(MainText::forgetName);
        return Stream.of(content(clean), clean.body())
                .map(part -> Block.join(blocks(part, title).stream()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** What a part of a sentence is called does not matter; a dateline is no date, for instance. */
    private static void forgetName(Element span) {
        span.removeAttr("class").removeAttr("id").removeAttr("itemprop");
    }

    /** What looks like the article, unless the page marks as its article something that is much larger. */
    private static Element content(Document clean) {
        var prose = Prose.of(clean);
        var marked =
                clean.select("[itemprop=articleBody], article").stream().max(Comparator.comparingInt(prose::length));
        var found = found(clean);
        if (found == null) {
            return marked.orElse(clean.body());
        }
        var length = Prose.of(found).length(found);
        return marked.filter(element -> prose.length(element) > 2 * length).orElse(found);
    }

    /** Not for pages that are larger than any article's: the search takes time with the square of the size. */
    private static @Nullable Element found(Document clean) {
        if (clean.getAllElements().size() > MOST_ELEMENTS) {
            return null;
        }
        try {
            Readability4J reader = new Readability4JExtended("https://page.invalid/", clean.clone());
            return reader.parse().getArticleContent();
        } catch (RuntimeException e) {
            // the search stumbles over some broken pages; what they mark as their article, or their body, still reads
            return null;
        }
    }

    private static List<Block> blocks(Element content, String title) {
        var blocks = new ArrayList<>(Blocks.of(content));
        for (int i = Math.min(blocks.size() - 1, 12); i >= 0; i--) {
            if (blocks.get(i).says(title)) {
                blocks.subList(0, i + 1).clear();
                break;
            }
        }
        blocks.removeIf(block -> block.isClutter() || block.says(title));
        while (!blocks.isEmpty() && blocks.get(blocks.size() - 1).isHeading()) {
            blocks.remove(blocks.size() - 1);
        }
        return Repeats.dropped(blocks);
    }
}
