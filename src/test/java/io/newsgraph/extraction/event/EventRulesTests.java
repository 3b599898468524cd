package io.newsgraph.extraction.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.extraction.Articles;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule speaks in its examples and is silent in its counterexamples. */
class EventRulesTests {

    @TestFactory
    Stream<DynamicTest> speaksInItsExamples() {
        return EventRules.load().all().stream()
                .flatMap(rule -> rule.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                rule.name() + ": " + example,
                                () -> assertThat(rulesThatSpeakIn(example)).contains(rule.name()))));
    }

    @TestFactory
    Stream<DynamicTest> isSilentInItsCounterexamples() {
        return EventRules.load().all().stream()
                .flatMap(rule -> rule.counterexamples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                rule.name() + ": " + example,
                                () -> assertThat(rulesThatSpeakIn(example)).doesNotContain(rule.name()))));
    }

    @Test
    void everyRuleHasAnExampleAndACounterexample() {
        assertThat(EventRules.load().all())
                .allSatisfy(rule -> assertThat(rule.examples()).as(rule.name()).isNotEmpty())
                .allSatisfy(rule ->
                        assertThat(rule.counterexamples()).as(rule.name()).isNotEmpty());
    }

    static List<String> rulesThatSpeakIn(String sentence) {
        return Articles.extract(sentence).events().stream()
                .map(EventClaim::rule)
                .toList();
    }

    /** Every expectation that fails, one a line: what the tests above check, to be read in one go. */
    static List<String> failures() {
        var failures = new ArrayList<String>();
        for (var rule : EventRules.load().all()) {
            rule.examples().stream()
                    .filter(example -> !rulesThatSpeakIn(example).contains(rule.name()))
                    .forEach(example ->
                            failures.add(rule.name() + " is silent in: " + example + " " + rulesThatSpeakIn(example)));
            rule.counterexamples().stream()
                    .filter(example -> rulesThatSpeakIn(example).contains(rule.name()))
                    .forEach(example -> failures.add(rule.name() + " speaks in: " + example));
        }
        return failures;
    }

    public static void main(String[] arguments) {
        failures().forEach(System.out::println);
    }
}
