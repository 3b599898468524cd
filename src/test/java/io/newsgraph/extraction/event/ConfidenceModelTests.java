package io.newsgraph.extraction.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.extraction.Articles;
import io.newsgraph.knowledge.EventStatus;
import io.newsgraph.knowledge.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConfidenceModelTests {

    private static final ConfidenceModel MODEL = ConfidenceModel.load();

    private static EventClaim claim(String text) {
        return Articles.extract(text).events().get(0);
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void givesEveryTypeAProbabilityThatGrowsWithClarity(EventType type) {
        var claim = claim("Russia bombed Kharkiv on Monday.").as(type, null, null, EventStatus.OCCURRED, false);
        var faint = MODEL.of(claim, 0.1).value();
        var clear = MODEL.of(claim, 0.9).value();
        assertThat(faint).isBetween(0.01, clear);
        assertThat(clear).isLessThan(1);
    }

    @Test
    void believesWhatMayHappenLessThanWhatDid() {
        var done = claim("Russia bombed Kharkiv on Monday.");
        var hypothetical = done.as(done.type(), null, null, EventStatus.HYPOTHETICAL, false);
        assertThat(MODEL.of(hypothetical, 0.7)).isLessThan(MODEL.of(done, 0.7));
    }

    @Test
    void believesTheMainClauseMoreThanOneOnTheSide() {
        var main = claim("Soldiers killed two protesters in Lagos on Tuesday.");
        var aside = Articles.extract("Nigeria, whose soldiers killed two protesters in Lagos in 2020, held elections.")
                .events()
                .stream()
                .filter(event -> event.type() == EventType.ASSAULT)
                .findFirst()
                .orElseThrow();
        assertThat(aside.confidence()).isLessThan(main.confidence());
    }
}
