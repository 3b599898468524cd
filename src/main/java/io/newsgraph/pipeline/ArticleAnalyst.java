package io.newsgraph.pipeline;

import io.newsgraph.extraction.Extractor;
import io.newsgraph.intake.Intake;
import io.newsgraph.knowledge.Findings;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.news.Article;
import io.newsgraph.reading.ArticleReader;
import io.newsgraph.reading.EnglishCheck;
import io.newsgraph.resolution.Resolver;
import io.newsgraph.resolution.link.Linker;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Takes from an article what it says: reads, extracts and resolves. Safe for many threads. */
public final class ArticleAnalyst {

    /** No article is a hundred times as long as a long one; such a text is a file of many. */
    private static final int LONGEST = 5_000_000;

    private @Nullable CompletableFuture<Stages> stages;

    private ArticleAnalyst() {}

    /** An analyst whose language models load in the background, which takes seconds; one is enough for a process. */
    public static ArticleAnalyst start() {
        var analyst = onDemand();
        analyst.prepare();
        return analyst;
    }

    /** An analyst whose language models load when the first article comes, unless it is prepared before. */
    public static ArticleAnalyst onDemand() {
        return new ArticleAnalyst();
    }

    /** Begins to load the language models in the background, if that has not been done. */
    public void prepare() {
        var unused = loading();
    }

    /** What the article that came in says, or why it says nothing; waits for the models if it must. */
    public Analysis analyse(Intake intake) {
        return intake instanceof Intake.Read read ? analyse(read.article()) : Rejected.of((Intake.Unreadable) intake);
    }

    /** What the article says, or why it says nothing; waits for the models if it must. */
    public Analysis analyse(Article article) {
        var ready = ready();
        if (!EnglishCheck.isEnglish(article.text())) {
            return Rejected.of(article, "the text is not in English, the only language that newsgraph reads");
        }
        try {
            return new Analysis.Understood(ready.findings(article));
        } catch (RuntimeException | StackOverflowError e) {
            return Rejected.of(article, "newsgraph failed to read it, which is a defect of newsgraph: " + e);
        }
    }

    private synchronized CompletableFuture<Stages> loading() {
        if (stages == null) {
            var lexicon = CompletableFuture.supplyAsync(Lexicon::load, ArticleAnalyst::inBackground);
            var reader = CompletableFuture.supplyAsync(ArticleReader::new, ArticleAnalyst::inBackground);
            var linker = lexicon.thenApplyAsync(Linker::load, ArticleAnalyst::inBackground);
            stages = reader.thenCombine(
                    lexicon.thenCombine(linker, Knowledge::new), (models, known) -> known.stages(models));
        }
        return stages;
    }

    private Stages ready() {
        try {
            return loading().join();
        } catch (CompletionException e) {
            throw new IllegalStateException("the language models cannot be loaded", e.getCause());
        }
    }

    private static void inBackground(Runnable task) {
        var thread = new Thread(task, "models");
        thread.setDaemon(true);
        thread.start();
    }

    private record Knowledge(Lexicon lexicon, Linker linker) {

        Stages stages(ArticleReader reader) {
            return new Stages(reader, new Extractor(lexicon), new Resolver(lexicon, linker, RulesVersion.current()));
        }
    }

    private record Stages(ArticleReader reader, Extractor extractor, Resolver resolver) {

        Findings findings(Article article) {
            var reading = reader.read(article);
            var extraction = extractor.extract(reading);
            return resolver.resolve(extraction);
        }
    }
}
