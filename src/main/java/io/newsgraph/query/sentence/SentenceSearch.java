package io.newsgraph.query.sentence;

import io.newsgraph.embedding.TextEmbedder;
import io.newsgraph.graph.CypherFiles;
import io.newsgraph.graph.embedding.EmbeddingState;
import io.newsgraph.query.ActorReference;
import io.newsgraph.query.Questions;
import io.newsgraph.query.Values;
import io.newsgraph.query.article.SearchWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Finds sentences by what they mean and by their words, with four statements however many there are. */
public final class SentenceSearch {

    private final Questions questions;

    /** Asks the graph behind the driver. */
    public SentenceSearch(Driver driver, CypherFiles files) {
        this.questions = new Questions(driver, files);
    }

    /**
     * The sentences that fit best. Of sentences that still wait for their vectors, words alone must do.
     *
     * @throws IllegalArgumentException if the text holds no word
     */
    public FoundSentences find(SentenceQuestion question) {
        var words = SearchWords.parse(question.text());
        var state =
                questions.list("embedding/state", Map.of(), EmbeddingState::of).get(0);
        if (state.sentences() == 0) {
            return new FoundSentences(List.of(), 0);
        }
        var embedder = TextEmbedder.standard();
        var pending = state.pending(embedder.version());
        var parameters = parameters(question);
        parameters.put("query", words.anyQuery());
        var ranking = new Ranking();
        if (pending < state.sentences()) {
            embedder.embed(question.text())
                    .ifPresent(vector -> ranking.add(Finding.MEANING, meaning(question, vector, parameters)));
        }
        ranking.add(Finding.WORDS, questions.list("lookup/sentences-telling", parameters, Hit::of));
        return new FoundSentences(list(ranking.top(question.limit())), pending);
    }

    private static Map<String, @Nullable Object> parameters(SentenceQuestion question) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("filter", question.filter().parameter());
        parameters.put("depth", question.depth());
        return parameters;
    }

    /** Near an actor every sentence is looked at: among those nearest in the whole graph there may be none that mentions it. */
    private List<Hit> meaning(SentenceQuestion question, float[] vector, Map<String, @Nullable Object> parameters) {
        parameters.put("vector", org.neo4j.driver.Values.value(vector));
        if (question.filter().actor() != null) {
            return questions.list("lookup/sentences-naming", parameters, Hit::of);
        }
        return questions.list("lookup/sentences-meaning", parameters, Hit::of);
    }

    private List<FoundSentence> list(List<Ranking.Entry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        var byId = new HashMap<String, Ranking.Entry>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        var ids = entries.stream().map(Ranking.Entry::id).toList();
        return questions.list("lookup/sentences", Map.of("ids", ids), row -> sentence(row, byId));
    }

    private static FoundSentence sentence(Record row, Map<String, Ranking.Entry> entries) {
        var sentence = row.get("sentence");
        var entry = Objects.requireNonNull(entries.get(sentence.get("id").asString()));
        var meaning = entry.best().get(Finding.MEANING);
        return new FoundSentence(
                entry.id(),
                sentence.get("text").asString(),
                Values.span(sentence, "start", "end"),
                Values.article(row.get("article"), row.get("publisher")),
                entry.score(),
                List.copyOf(entry.best().keySet()),
                meaning == null ? null : meaning.score(),
                entry.copies(),
                row.get("actors").asList(SentenceSearch::actor),
                row.get("claims").asList(SentenceSearch::claim));
    }

    private static ActorReference actor(Value actor) {
        return Objects.requireNonNull(Values.reference(actor));
    }

    private static FoundSentence.Claim claim(Value claim) {
        return new FoundSentence.Claim(
                claim.get("id").asString(),
                claim.get("type").asString(),
                Values.standing(claim),
                claim.get("confidence").asDouble(),
                Values.reference(claim.get("speaker")),
                Values.text(claim, "value"),
                claim.get("quote").asString(),
                Values.span(claim, "start", "end"));
    }
}
