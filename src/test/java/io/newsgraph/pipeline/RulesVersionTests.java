package io.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RulesVersionTests {

    @Test
    void namesTheProgramAndItsRules() {
        assertThat(RulesVersion.current()).matches("[^+]+\\+[0-9a-f]{8}").isSameAs(RulesVersion.current());
    }

    @Test
    void changesWithEveryRuleAndEveryWordOfTheLexicon() {
        var files = RulesVersion.files();
        assertThat(files.keySet())
                .contains("/rules/relations.yml", "/rules/events/assault.yml", "/lexicon/countries.tsv");
        assertThat(RulesVersion.current()).endsWith("+" + RulesVersion.hash(files));
        assertThat(files.keySet()).allSatisfy(file -> {
            var changed = new TreeMap<>(files);
            changed.put(file, new byte[] {1});
            assertThat(RulesVersion.hash(changed)).isNotEqualTo(RulesVersion.hash(files));
        });
    }
}
