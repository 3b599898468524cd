package io.newsgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * What rules say of themselves: in which sentences they speak, and in which they are silent.
 *
 * @param rules the rules
 * @param speaking the names of the rules that speak in a sentence
 */
public record RuleExamples(List<Rule> rules, Function<String, List<String>> speaking) {

    /** A rule with its examples and counterexamples. */
    public record Rule(String name, List<String> examples, List<String> counterexamples) {}

    /** A test for each example. */
    public Stream<DynamicTest> speakingTests() {
        return rules.stream()
                .flatMap(rule -> rule.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                rule.name() + ": " + example,
                                () -> assertThat(speaking.apply(example)).contains(rule.name()))));
    }

    /** A test for each counterexample. */
    public Stream<DynamicTest> silentTests() {
        return rules.stream()
                .flatMap(rule -> rule.counterexamples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                rule.name() + ": " + example,
                                () -> assertThat(speaking.apply(example)).doesNotContain(rule.name()))));
    }

    /** Fails unless each rule has both. */
    public void assertComplete() {
        assertThat(rules)
                .allSatisfy(rule -> assertThat(rule.examples()).as(rule.name()).isNotEmpty())
                .allSatisfy(rule ->
                        assertThat(rule.counterexamples()).as(rule.name()).isNotEmpty());
    }

    /** Prints every expectation that fails, one a line: what the tests above check, to be read in one go. */
    public void printFailures() {
        for (var rule : rules) {
            for (var example : rule.examples()) {
                var names = speaking.apply(example);
                if (!names.contains(rule.name())) {
                    System.out.println(rule.name() + " is silent in: " + example + " " + names);
                }
            }
            rule.counterexamples().stream()
                    .filter(example -> speaking.apply(example).contains(rule.name()))
                    .forEach(example -> System.out.println(rule.name() + " speaks in: " + example));
        }
    }
}
