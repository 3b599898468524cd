package io.newsgraph.extraction.relation;

import io.newsgraph.extraction.Articles;
import io.newsgraph.extraction.RuleExamples;
import io.newsgraph.extraction.clause.WordClasses;
import io.newsgraph.extraction.time.TimeFinder;
import io.newsgraph.lexicon.Lexicon;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule speaks in its examples and is silent in its counterexamples. */
class RelationRulesTests {

    private static final RelationFinder FINDER = new RelationFinder(Lexicon.load(), WordClasses.load());

    private static final RuleExamples EXAMPLES = new RuleExamples(
            RelationRules.load(WordClasses.load()).all().stream()
                    .map(rule -> new RuleExamples.Rule(rule.name(), rule.examples(), rule.counterexamples()))
                    .toList(),
            RelationRulesTests::rulesThatSpeakIn);

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

    private static List<String> rulesThatSpeakIn(String text) {
        var extraction = Articles.extract(text);
        var times = new TimeFinder().find(extraction.reading());
        return extraction.reading().sentences().stream()
                .flatMap(sentence -> FINDER.all(sentence, extraction.mentions(), times, refusal -> {}).stream())
                .map(RelationClaim::rule)
                .toList();
    }

    public static void main(String[] arguments) {
        EXAMPLES.printFailures();
    }
}
