package io.newsgraph.query;

import static io.newsgraph.graph.Cast.RUSSIA;
import static io.newsgraph.graph.Cast.UKRAINE;
import static io.newsgraph.graph.Told.AS_A_FACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsgraph.database.TestDatabase;
import io.newsgraph.graph.Graph;
import io.newsgraph.graph.Story;
import io.newsgraph.knowledge.EventType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClaimsTests {

    private static final Relations RELATIONS = new Relations(TestDatabase.driver(), StoryGraph.FILES);
    private static final Claims CLAIMS = new Claims(TestDatabase.driver(), StoryGraph.FILES);

    @BeforeEach
    void load() {
        StoryGraph.load();
    }

    @Test
    void putsTheNewestReportFirstAndUndatedOnesLast() {
        tell("undated", null);
        tell("newest", "2024-12-20");
        var articles = list(attack(), null, 10).stream()
                .map(claim -> claim.article().id())
                .toList();
        assertThat(articles).containsExactly("newest", "accusations", "accusations", "aid", "undated");
    }

    @Test
    void neitherRepeatsNorHidesWhatWasThereWhenOthersAreWrittenMeanwhile() {
        tell("undated", null);
        var relation = attack();
        var before = list(relation, null, 10);
        var page = CLAIMS.page(relation, null, 1);
        var seen = new ArrayList<>(page.items());
        tell("newest", "2024-12-20");
        while (page.next() != null) {
            page = CLAIMS.page(relation, page.next(), 1);
            seen.addAll(page.items());
        }
        assertThat(seen).hasSize(4).isEqualTo(before);
    }

    @Test
    void saysSoWhenACursorIsNone() {
        assertThatThrownBy(() -> CLAIMS.page(attack(), "abc", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cursor \"abc\" was not given by an answer");
    }

    private static List<Evidence> list(String id, @Nullable String cursor, int limit) {
        return CLAIMS.page(id, cursor, limit).items();
    }

    private static String attack() {
        return RELATIONS
                .list(RelationQuestion.of("country-russia", "country-ukraine", "ATTACKED"))
                .get(0)
                .id();
    }

    private static void tell(String id, @Nullable String published) {
        var story = Story.of(id);
        if (published != null) {
            story.published(published);
        }
        new Graph(TestDatabase.driver(), StoryGraph.FILES)
                .write(story.sentence("Russia attacked Ukraine, says " + id + ".", RUSSIA, UKRAINE)
                        .event(EventType.ASSAULT, "attacked", RUSSIA, UKRAINE, AS_A_FACT)
                        .findings());
    }
}
