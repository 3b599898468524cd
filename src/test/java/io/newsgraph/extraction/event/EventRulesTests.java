package io.newsgraph.extraction.event;

import io.newsgraph.extraction.Articles;
import io.newsgraph.extraction.RuleExamples;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule speaks in its examples and is silent in its counterexamples. */
class EventRulesTests {

    private static final RuleExamples EXAMPLES = new RuleExamples(
            EventRules.load().all().stream()
                    .map(rule -> new RuleExamples.Rule(rule.name(), rule.examples(), rule.counterexamples()))
                    .toList(),
            EventRulesTests::rulesThatSpeakIn);

    @TestFactory
    Stream<DynamicTest> speaksInItsExamples() {
        return EXAMPLES.speakingTests();
    }

    @TestFactory
    Stream<DynamicTest> isSilentInItsCounterexamples() {
        return EXAMPLES.silentTests();
    }

    @Test
    void everyRuleHasAnExampleAndACounterexample() {
        EXAMPLES.assertComplete();
    }

    private static List<String> rulesThatSpeakIn(String sentence) {
        return Articles.extract(sentence).events().stream()
                .map(EventClaim::rule)
                .toList();
    }

    public static void main(String[] arguments) {
        EXAMPLES.printFailures();
    }
}
