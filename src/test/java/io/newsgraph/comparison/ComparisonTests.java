package io.newsgraph.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTests {

    private static final String NORWAY =
            "{\"kind\":\"actor\",\"id\":\"country-norway\",\"name\":\"Norway\",\"type\":\"COUNTRY\",\"articles\":1}";
    private static final String AID = claim("c-1", "AID", "ASSERTED", 0.9, "aid.send");

    @TempDir
    private Path folder;

    @Test
    void findsNothingBetweenTheSameLinesInAnotherOrder() throws IOException {
        assertThat(differences(List.of(NORWAY, AID), List.of(AID, NORWAY))).isEmpty();
    }

    @Test
    void comparesNeitherIdsNorRulesNorConfidence() throws IOException {
        assertThat(differences(List.of(AID), List.of(claim("c-2", "AID", "ASSERTED", 0.4, "aid.donate"))))
                .isEmpty();
    }

    @Test
    void tellsWhoSaysWhatOfAnEvent() throws IOException {
        var differences = differences(List.of(NORWAY, AID), List.of(claim("c-1", "AID", "PLANNED", 0.9, "aid.send")));
        assertThat(differences).hasSize(3);
        assertThat(differences.get(0).statement().kind()).isEqualTo("actor");
        assertThat(differences).extracting(Difference::isOfFirst).containsExactly(true, true, false);
        assertThat(differences.get(1).statement().meaning())
                .containsEntry("type", "AID")
                .containsEntry("who", List.of("country-norway"))
                .containsEntry("whom", List.of("country-haiti"))
                .containsEntry("status", "ASSERTED");
        assertThat(differences.get(1).statement().place())
                .containsEntry("article", "rice")
                .containsEntry("start", 7);
        assertThat(differences.get(1).statement().words()).containsEntry("sentence", "Norway sent rice to Haiti.");
        assertThat(differences.get(2).statement().meaning()).containsEntry("status", "PLANNED");
    }

    @Test
    void knowsActorsOfExtractionsByTheirLastingIds() throws IOException {
        var one = extraction("rice", "a1", "country-norway", "a2", "country-haiti");
        var renumbered = extraction("rice", "a2", "country-norway", "a1", "country-haiti");
        assertThat(differences(List.of(one), List.of(renumbered))).isEmpty();

        var turned = extraction("rice", "a1", "country-haiti", "a2", "country-norway");
        assertThat(differences(List.of(one), List.of(turned)))
                .filteredOn(difference -> difference.statement().kind().equals("relation"))
                .extracting(difference -> difference.statement().meaning().get("who"))
                .containsExactly("country-haiti", "country-norway");
    }

    @Test
    void tellsThatAnArticleCouldNotBeReadOnOneSide() throws IOException {
        var read = extraction("rice", "a1", "country-norway", "a2", "country-haiti");
        assertThat(differences(List.of(read), List.of("{\"id\":\"rice\",\"error\":\"not English\"}")))
                .filteredOn(difference -> !difference.isOfFirst())
                .singleElement()
                .satisfies(
                        difference -> assertThat(difference.statement().place()).containsEntry("error", "not English"));
    }

    @Test
    void sortsMoreThanMemoryHolds() throws IOException {
        var many = new ArrayList<String>();
        IntStream.range(0, 2_000)
                .forEach(number ->
                        many.add(extraction("rice-" + number, "a1", "country-norway", "a2", "country-haiti")));
        var one = write("one", many);
        var shuffled = new ArrayList<>(many);
        Collections.reverse(shuffled);
        shuffled.remove(17);
        var other = write("other", shuffled);

        var found = new ArrayList<Difference>();
        var shared = new Comparison(10_000).compare(one, other, found::add);
        assertThat(found).hasSize(4).allMatch(Difference::isOfFirst);
        assertThat(shared).isEqualTo(4 * 1_999);
    }

    @Test
    void refusesWhatCannotBeCompared() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> differences(List.of(AID), List.of("{\"text\":\"An article.\"}")))
                .withMessageStartingWith("line 1 of ")
                .withMessageContaining("neither");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> differences(
                        List.of(AID), List.of(extraction("rice", "a1", "country-norway", "a2", "country-haiti"))))
                .withMessageContaining("only two of a kind");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> differences(List.of(AID, "{"), List.of()))
                .withMessageContaining("line 2 of ");
    }

    private List<Difference> differences(List<String> one, List<String> other) throws IOException {
        var found = new ArrayList<Difference>();
        new Comparison().compare(write("one", one), write("other", other), found::add);
        return found;
    }

    private Path write(String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name + ".jsonl"), lines);
    }

    private static String claim(String id, String type, String status, double confidence, String rule) {
        return "{\"kind\":\"claim\",\"id\":\"" + id + "\",\"type\":\"" + type + "\",\"status\":\"" + status
                + "\",\"confidence\":" + confidence + ",\"rule\":\"" + rule + "\",\"article\":\"rice\",\"start\":7,"
                + "\"end\":11,\"quote\":\"sent\",\"sentence\":\"Norway sent rice to Haiti.\","
                + "\"tellsOf\":\"EVENT\",\"who\":[\"country-norway\"],\"whom\":[\"country-haiti\"],"
                + "\"supports\":[{\"id\":\"e-" + id + "\"}]}";
    }

    private static String extraction(String id, String one, String global, String other, String otherGlobal) {
        return "{\"id\":\"" + id + "\",\"actors\":[{\"id\":\"" + one + "\",\"global\":\"" + global + "\"},{\"id\":\""
                + other + "\",\"global\":\"" + otherGlobal + "\"}],\"mentions\":[],\"events\":[],"
                + "\"relations\":[{\"type\":\"ALLIED_WITH\",\"subject\":\"" + one + "\",\"object\":\"" + other
                + "\",\"status\":\"ASSERTED\",\"negated\":false,\"sentence\":{\"start\":0,\"end\":9}}]}";
    }
}
