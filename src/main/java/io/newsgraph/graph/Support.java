package io.newsgraph.graph;

import io.newsgraph.knowledge.Standing;
import io.newsgraph.news.Article;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the claims of one article add to an event or relation: one article, whatever the number of claims. */
final class Support {

    private Support() {}

    /** A row with {@code seen}, {@code confidence} and, for each standing, 1 if a claim has it and else 0. */
    static Map<String, @Nullable Object> row(Article article, Stream<Claim> claims) {
        var standings = EnumSet.noneOf(Standing.class);
        var confidence = claims.peek(claim -> standings.add(claim.standing()))
                .mapToDouble(claim -> claim.confidence().value())
                .reduce(0, Math::max);
        var row = new HashMap<String, @Nullable Object>();
        row.put("confidence", confidence);
        row.put("standings", counts(standings));
        row.put("seen", article.published() == null ? null : article.published().atZone(ZoneOffset.UTC));
        return row;
    }

    private static Map<String, Integer> counts(Set<Standing> present) {
        return Arrays.stream(Standing.values())
                .collect(Collectors.toMap(
                        standing -> standing.name().toLowerCase(Locale.ROOT),
                        standing -> present.contains(standing) ? 1 : 0));
    }
}
