package io.newsgraph.web;

import io.newsgraph.query.article.ArticleFilter;
import io.newsgraph.query.sentence.FoundSentences;
import io.newsgraph.query.sentence.SentenceQuestion;
import io.newsgraph.query.sentence.SentenceSearch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/sentences")
@Tag(name = "Articles", description = "What the graph is made from")
class SentenceEndpoints {

    private final SentenceSearch sentences;
    private final NamedActor namedActor;

    SentenceEndpoints(SentenceSearch sentences, NamedActor namedActor) {
        this.sentences = sentences;
        this.namedActor = namedActor;
    }

    @GetMapping
    @Operation(
            summary =
                    "Finds sentences that mean something like a question or hold its words, with whom they mention and"
                            + " what they claim.")
    FoundSentences find(
            @Parameter(
                            description =
                                    "What they are to be about, in plain words; the more of a sentence the better.",
                            example = "who is accused of sabotage in the Baltic")
                    @RequestParam
                    String q,
            @Parameter(description = "Who published the article, as sources name it.", example = "Reuters")
                    @RequestParam(required = false)
                    @Nullable
                    String publisher,
            @Parameter(description = "Id, name or alias of an actor whom the sentence mentions.", example = "NATO")
                    @RequestParam(required = false)
                    @Nullable
                    String actor,
            @Parameter(description = "Published on that day or later.", example = "2024-01-01")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate since,
            @Parameter(description = "Published on that day or earlier.", example = "2024-12-31")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate until,
            @RequestParam(defaultValue = "20") @Min(1) @Max(SentenceQuestion.MOST) int limit) {
        var named = actor == null ? null : namedActor.get("actor", actor).id();
        return sentences.find(new SentenceQuestion(q, new ArticleFilter(null, publisher, since, until, named), limit));
    }
}
