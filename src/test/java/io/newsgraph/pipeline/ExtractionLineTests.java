package io.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.newsgraph.knowledge.Findings;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtractionLineTests {

    private final String line =
            ExtractionLine.of(FindingsFixture.meeting("meeting"), false).toJson();

    @Test
    void startsWithTheArticleAndItsActorsNumberedInOrder() {
        assertThat(line).startsWith("""
                        {"id":"meeting","actors":[\
                        {"id":"a1","name":"Anna Berg","type":"PERSON","global":"person-anna-berg","wikidata":null,\
                        "wikipedia":null,"country":null,"domain":null,"aliases":["Berg"]},\
                        {"id":"a2","name":"Norway","type":"COUNTRY","global":"country-nor","wikidata":"Q20",\
                        "wikipedia":"Norway","country":"NOR","domain":null,"aliases":[]},""");
    }

    @Test
    void quotesMentionsAtTheirOffsets() {
        assertThat(line)
                .contains(
                        "\"mentions\":[{\"actor\":\"a1\",\"start\":15,\"end\":24,\"text\":\"Anna Berg\",\"kind\":\"NAME\"}");
    }

    @Test
    void tellsEventsWithEveryFieldAndContextsInPloversOrder() {
        assertThat(line).contains("""
                        "events":[{"id":"e1","type":"CONSULT","future_of":null,"mode":"visit",\
                        "contexts":["military","pro-democracy","diplomatic"],"trigger":{"start":35,"end":38},\
                        "sources":["a1"],"targets":["a3"],"location":"a4",\
                        "date":{"start":"2024-12-02","end":"2024-12-02"},"toll":null,\
                        "status":"OCCURRED","negated":false,\
                        "attributed_to":null,"confidence":0.8,"sentence":{"start":0,"end":67},"rule":"meet-verb"}]""");
    }

    @Test
    void tellsRelationsTimesAndHowMuchWasDropped() {
        assertThat(line).endsWith("""
                        "relations":[{"type":"HOLDS_OFFICE","subject":"a1","object":"a2","value":"Prime Minister",\
                        "start":null,"end":null,"status":"ASSERTED","negated":false,"attributed_to":null,\
                        "confidence":0.75,"sentence":{"start":0,"end":67},"rule":"office-before-name"}],\
                        "timexes":[{"start":60,"end":66,"text":"Monday","type":"DATE","value":"2024-12-02"}],\
                        "dropped":{"event.condition":1}}""");
    }

    @Test
    void listsWhatWasDroppedOnlyWhenAsked() {
        assertThat(line).doesNotContain("candidates");
        assertThat(ExtractionLine.of(FindingsFixture.meeting("meeting"), true).toJson())
                .endsWith("""
                        "candidates":[{"candidate":"event","word":{"start":35,"end":38},"text":"met",\
                        "rule":"consult.meet","reason":"condition","detail":"missing: with ACTOR",\
                        "sentence":{"start":0,"end":67}}]}""");
    }

    @Test
    void refusesFindingsThatReferToAnActorTheyDoNotList() {
        var whole = FindingsFixture.meeting("meeting");
        var torn = new Findings(
                whole.article(),
                whole.sentences(),
                List.of(),
                whole.mentions(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                whole.version());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExtractionLine.of(torn, false))
                .withMessageContaining("person-anna-berg");
    }
}
