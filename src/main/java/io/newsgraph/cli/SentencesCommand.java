package io.newsgraph.cli;

import io.newsgraph.query.ActorReference;
import io.newsgraph.query.article.ArticleFilter;
import io.newsgraph.query.sentence.FoundSentence;
import io.newsgraph.query.sentence.FoundSentences;
import io.newsgraph.query.sentence.SentenceQuestion;
import io.newsgraph.workspace.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "sentences",
        description = {
            "Finds sentences by what they mean and by their words, the best first.",
            "The last ones may have little to do with the question: likeness, from -1 to 1, tells."
        },
        footer = {
            "",
            "The environment variables NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD name another Neo4j to ask.",
            "",
            "Example: newsgraph sentences who is accused of sabotage --actor Russia --limit 5"
        })
final class SentencesCommand implements Callable<Integer> {

    private static final List<String> COLUMNS =
            List.of("likeness", "sentence", "actors", "published", "publisher", "article");

    private final Console console;

    @Mixin
    private final GraphOptions options;

    @Mixin
    private final TableOptions table = new TableOptions();

    @Parameters(arity = "1..*", paramLabel = "WORD", description = "What they are to be about, in plain words.")
    private List<String> words = List.of();

    @Option(
            names = "--actor",
            paramLabel = "ACTOR",
            description = "Whom they mention: an id, or a name that it alone has.")
    private @Nullable String actor;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who published them.")
    private @Nullable String publisher;

    @Option(
            names = "--since",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "Published on that day or later, such as 2024-12-01.")
    private @Nullable LocalDate since;

    @Option(
            names = "--until",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "Published on that day or earlier.")
    private @Nullable LocalDate until;

    SentencesCommand(Console console, GraphOptions options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() {
        return table.print(console, options, COLUMNS, this::rows, "No sentence says anything of the kind.");
    }

    private List<List<@Nullable Object>> rows(Workspace workspace, int most) {
        var found = find(workspace, most);
        if (found.pending() > 0) {
            console.say(found.pending() + " sentences can be found by their words only, until newsgraph serve has run"
                    + " for a while.");
        }
        return found.sentences().stream().map(SentencesCommand::row).toList();
    }

    private FoundSentences find(Workspace workspace, int most) {
        if (most > SentenceQuestion.MOST) {
            throw new Mistake("--limit is " + most + "; it must be from 1 to " + SentenceQuestion.MOST);
        }
        try {
            var named = actor == null ? null : workspace.actors().get(actor).id();
            var filter = new ArticleFilter(null, publisher, since, until, named);
            return workspace.sentences().find(new SentenceQuestion(String.join(" ", words), filter, most));
        } catch (IllegalArgumentException e) {
            throw new Mistake(String.valueOf(e.getMessage()));
        }
    }

    private static List<@Nullable Object> row(FoundSentence sentence) {
        var row = new ArrayList<@Nullable Object>();
        row.add(rounded(sentence.likeness()));
        row.add(sentence.text());
        row.add(sentence.actors().stream().map(ActorReference::name).distinct().collect(Collectors.joining(", ")));
        row.add(sentence.article().published());
        row.add(sentence.article().publisher());
        row.add(sentence.article().id());
        return row;
    }

    private static @Nullable Double rounded(@Nullable Double likeness) {
        return likeness == null ? null : Math.round(likeness * 100) / 100.0;
    }
}
