package io.newsgraph.mcp;

import io.newsgraph.knowledge.Standing;
import io.newsgraph.mcp.Argument.Kind;
import io.newsgraph.news.Span;
import io.newsgraph.query.ActorReference;
import io.newsgraph.query.ArticleReference;
import io.newsgraph.query.article.ArticleFilter;
import io.newsgraph.query.sentence.FoundSentence;
import io.newsgraph.query.sentence.FoundSentences;
import io.newsgraph.query.sentence.SentenceQuestion;
import io.newsgraph.query.sentence.SentenceSearch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which sentences say something of a kind? */
final class SentenceTools {

    private final SentenceSearch sentences;
    private final NamedActors named;

    SentenceTools(SentenceSearch sentences, NamedActors named) {
        this.sentences = sentences;
        this.named = named;
    }

    List<GraphTool> list() {
        return List.of(new GraphTool(
                "search_sentences",
                "Sentences about something",
                "Finds sentences by what they mean and by their words, for whatever no other tool answers. Gives each with"
                        + " offsets and article to cite, whom it mentions and the statements that were found in it. The"
                        + " last ones may have little to do with the question: likeness (cosine) tells. What is pending"
                        + " can only be found by its words yet.",
                List.of(
                        Argument.required("text", "what they are to be about, in plain words"),
                        Argument.optional("actor", Kind.TEXT, "id, name or alias of an actor that they mention"),
                        Argument.optional("publisher", Kind.TEXT, "who published them"),
                        Argument.optional("since", Kind.DAY, "published on that day or later"),
                        Argument.optional("until", Kind.DAY, "published on that day or earlier"),
                        Argument.optional("limit", Kind.NUMBER, "how many at most; 10 if not given")),
                this::search));
    }

    private Object search(Arguments arguments) {
        var actor = arguments.optional("actor");
        var filter = new ArticleFilter(
                null,
                arguments.optional("publisher"),
                arguments.day("since"),
                arguments.day("until"),
                actor == null ? null : named.get(actor).id());
        return Told.of(sentences.find(new SentenceQuestion(
                arguments.text("text"), filter, arguments.number("limit", 10, SentenceQuestion.MOST))));
    }

    record Told(@Always List<Sentence> sentences, @Always long pending) {

        static Told of(FoundSentences found) {
            return new Told(found.sentences().stream().map(Sentence::of).toList(), found.pending());
        }
    }

    record Sentence(
            String sentence,
            Span sentenceSpan,
            ArticleReference article,
            @Nullable Double likeness,
            List<String> actors,
            List<Stated> statements) {

        static Sentence of(FoundSentence found) {
            return new Sentence(
                    found.text(),
                    found.span(),
                    found.article(),
                    found.likeness(),
                    found.actors().stream().map(ActorReference::name).toList(),
                    found.claims().stream().map(Stated::of).toList());
        }
    }

    record Stated(
            String claim,
            String type,
            Standing status,
            double confidence,
            @Nullable String attributedTo,
            @Nullable String value,
            String quote,
            Span span) {

        static Stated of(FoundSentence.Claim claim) {
            return new Stated(
                    claim.id(),
                    claim.type(),
                    claim.status(),
                    claim.confidence(),
                    Statement.nameOf(claim.attributedTo()),
                    claim.value(),
                    claim.quote(),
                    claim.span());
        }
    }
}
