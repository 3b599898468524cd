package io.newsgraph.extraction.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.extraction.Articles;
import io.newsgraph.extraction.clause.WordClasses;
import io.newsgraph.extraction.time.TimeFinder;
import io.newsgraph.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule speaks in its examples and is silent in its counterexamples. */
class RelationRulesTests {

    private static final RelationFinder FINDER = new RelationFinder(Lexicon.load(), WordClasses.load());

    @TestFactory
    Stream<DynamicTest> speaksInItsExamples() {
        return RelationRules.load(WordClasses.load()).all().stream()
                .flatMap(rule -> rule.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                rule.name() + ": " + example,
                                () -> assertThat(rulesThatSpeakIn(example)).contains(rule.name()))));
    }

    @TestFactory
    Stream<DynamicTest> isSilentInItsCounterexamples() {
        return RelationRules.load(WordClasses.load()).all().stream()
                .flatMap(rule -> rule.counterexamples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                rule.name() + ": " + example,
                                () -> assertThat(rulesThatSpeakIn(example)).doesNotContain(rule.name()))));
    }

    @Test
    void everyRuleHasAnExampleAndACounterexample() {
        assertThat(RelationRules.load(WordClasses.load()).all())
                .allSatisfy(rule -> assertThat(rule.examples()).as(rule.name()).isNotEmpty())
                .allSatisfy(rule ->
                        assertThat(rule.counterexamples()).as(rule.name()).isNotEmpty());
    }

    static List<String> rulesThatSpeakIn(String text) {
        var extraction = Articles.extract(text);
        var times = new TimeFinder().find(extraction.reading());
        return extraction.reading().sentences().stream()
                .flatMap(sentence -> FINDER.all(sentence, extraction.mentions(), times, refusal -> {}).stream())
                .map(RelationClaim::rule)
                .toList();
    }

    /** Every expectation that fails, one a line: what the tests above check, to be read in one go. */
    static List<String> failures() {
        var failures = new ArrayList<String>();
        for (var rule : RelationRules.load(WordClasses.load()).all()) {
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
