package io.newsgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.newsgraph.knowledge.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalTests {

    private static List<Refusal> refusals(String text) {
        return Articles.extract(text).refusals();
    }

    @Test
    void saysWhichRuleMissedWhat() {
        assertThat(refusals("Researchers found water on the moon.")).anySatisfy(refusal -> {
            assertThat(refusal.text()).isEqualTo("found");
            assertThat(refusal.reason()).isEqualTo(Refusal.Reason.CONDITION);
            assertThat(refusal.rule()).contains(".");
            assertThat(refusal.detail()).startsWith("missing: ");
        });
    }

    @Test
    void saysThatNobodyTakesPart() {
        assertThat(refusals("It was condemned.")).extracting(Refusal::reason).contains(Refusal.Reason.NOBODY);
    }

    @Test
    void saysWhatARelationLooksFor() {
        assertThat(refusals("The subsidiary closed in Sweden."))
                .filteredOn(refusal -> refusal.candidate() == Refusal.Candidate.RELATION)
                .extracting(Refusal::text, Refusal::reason)
                .contains(tuple("subsidiary", Refusal.Reason.NOBODY));
    }

    @Test
    void refusesNothingThatIsClaimed() {
        var extraction = Articles.extract("Russia bombed Kharkiv on Monday.");
        var claimed = extraction.events().get(0);
        var word = claimed.sentence().token(claimed.trigger()).span();
        assertThat(extraction.refusals())
                .noneMatch(refusal -> refusal.word().equals(word) && refusal.candidate() == Refusal.Candidate.EVENT);
    }
}
