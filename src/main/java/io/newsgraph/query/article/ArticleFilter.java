package io.newsgraph.query.article;

import io.newsgraph.news.CanonicalAddress;
import io.newsgraph.query.WrongParameter;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an article must be like. What is null does not matter.
 *
 * @param url where it stands, at any address of the same page
 * @param publisher who published it, as sources name it
 * @param since published on that day or later
 * @param until published on that day or earlier
 * @param actor id of an actor whom it names
 */
public record ArticleFilter(
        @Nullable URI url,
        @Nullable String publisher,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable String actor) {

    /** Lets every article pass. */
    public static final ArticleFilter ALL = new ArticleFilter(null, null, null, null, null);

    /** Refuses a period that ends before it begins with a {@link WrongParameter}. */
    public ArticleFilter {
        WrongParameter.checkPeriod(since, until);
    }

    /** Whether articles of which the time of publication is not known may pass. */
    boolean allowsUndated() {
        return since == null && until == null;
    }

    /** As the value of {@code $filter}. Days begin and end in UTC. */
    public Map<String, @Nullable Object> parameter() {
        var parameter = new HashMap<String, @Nullable Object>();
        parameter.put("address", url == null ? null : CanonicalAddress.of(url));
        parameter.put("publisher", publisher);
        parameter.put("since", since == null ? null : since.atStartOfDay(ZoneOffset.UTC));
        parameter.put("before", until == null ? null : until.plusDays(1).atStartOfDay(ZoneOffset.UTC));
        parameter.put("actor", actor);
        return parameter;
    }
}
