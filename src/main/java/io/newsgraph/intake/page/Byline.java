package io.newsgraph.intake.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Who signed a page's article. */
final class Byline {

    private static final String SIGNED =
            "[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], .author-name,"
                    + " .authorName, .byline-name, .byline a, .byline__name, .byline, .article-author, .post-author, .author,"
                    + " [class*=byline], [class*=author-name]";
    private static final Pattern BY =
            Pattern.compile("(?i)^(?:(?:written|posted|reported|published|story)\\s+)?by:?\\s+");
    private static final Pattern REST =
            Pattern.compile("\\s+(?:[|•·]|on\\s+[\\p{Lu}\\d]|\\d{1,2}[/.:]|Published|Updated|Posted|@).*|[,|•·–-]+$");
    private static final Pattern NO_NAME =
            Pattern.compile("(?i)https?:|(see|view|read|more|all)\\b|no author|unknown|admin$");
    private static final int LONGEST = 100;

    private Byline() {}

    static @Nullable String of(Document page, Declarations declared) {
        return names(declared.linked().texts("author"))
                .or(() -> name(declared.meta(
                                "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl")
                        .orElse("")))
                .or(() -> signed(page))
                .orElse(null);
    }

    private static Optional<String> signed(Document page) {
        return Stream.of(SIGNED.split(",\\s*"))
                .flatMap(selector -> page.select(selector).stream())
                .map(Element::text)
                .flatMap(text -> name(text).stream())
                .findFirst();
    }

    private static Optional<String> names(List<String> names) {
        var clean =
                names.stream().flatMap(name -> name(name).stream()).distinct().collect(Collectors.joining(", "));
        return clean.isEmpty() ? Optional.empty() : Optional.of(clean);
    }

    private static Optional<String> name(String text) {
        var name = REST.matcher(BY.matcher(Block.tidy(Parser.unescapeEntities(text, false)))
                        .replaceFirst(""))
                .replaceFirst("")
                .strip();
        return name.isEmpty()
                        || name.length() > LONGEST
                        || NO_NAME.matcher(name).lookingAt()
                        || !name.matches(".*\\p{L}{2}.*")
                ? Optional.empty()
                : Optional.of(name);
    }
}
