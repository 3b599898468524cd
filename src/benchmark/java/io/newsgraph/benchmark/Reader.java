package io.newsgraph.benchmark;

import io.newsgraph.extraction.Extractor;
import io.newsgraph.intake.ArticleSource;
import io.newsgraph.intake.Intake;
import io.newsgraph.knowledge.Findings;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.news.Article;
import io.newsgraph.news.ArticleId;
import io.newsgraph.pipeline.RulesVersion;
import io.newsgraph.reading.ArticleReader;
import io.newsgraph.resolution.Resolver;
import io.newsgraph.resolution.link.Linker;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.List;

/** What newsgraph finds in the texts of the gold set. */
final class Reader {

    private final ArticleReader reader = new ArticleReader();
    private final Lexicon lexicon = Lexicon.load();
    private final Extractor extractor = new Extractor(lexicon);
    private final Resolver resolver = new Resolver(lexicon, Linker.load(lexicon), RulesVersion.current());

    Findings read(GoldSentence sentence) {
        var published = sentence.published().atStartOfDay(ZoneOffset.UTC).toInstant();
        return read(new Article(
                new ArticleId(sentence.id()), "", sentence.text(), published, null, null, null, "en", null));
    }

    Findings read(GoldArticle article) {
        var file = Gold.FOLDER.resolve(article.file()).toString();
        try (var articles = ArticleSource.of(List.of(file), InputStream.nullInputStream())) {
            return articles.map(intake -> (Intake.Read) intake)
                    .map(intake -> read(intake.article()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Findings read(Article article) {
        return resolver.resolve(extractor.extract(reader.read(article)));
    }
}
