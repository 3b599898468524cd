package io.newsgraph.graph.identity;

import io.newsgraph.graph.Row;
import io.newsgraph.knowledge.ActorId;
import io.newsgraph.knowledge.ActorType;
import io.newsgraph.knowledge.Domain;
import io.newsgraph.news.ArticleId;
import io.newsgraph.resolution.identity.Profile;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** Profiles as nodes. */
final class Profiles {

    private Profiles() {}

    static Map<String, @Nullable Object> properties(Profile profile) {
        var domain = profile.domain();
        var scope = profile.scope();
        return Row.of(
                "block", profile.block(),
                "name", profile.name().value(),
                "type", profile.type().name(),
                "link", profile.link(),
                "domain", domain == null ? null : domain.name(),
                "country", profile.country(),
                "scope", scope == null ? null : scope.value());
    }

    static Profile read(Value node) {
        var domain = node.get("domain").asString(null);
        var scope = node.get("scope").asString(null);
        return new Profile(
                new ActorId(node.get("name").asString()),
                ActorType.valueOf(node.get("type").asString()),
                node.get("link").asString(null),
                domain == null ? null : Domain.valueOf(domain),
                node.get("country").asString(null),
                scope == null ? null : new ArticleId(scope));
    }
}
