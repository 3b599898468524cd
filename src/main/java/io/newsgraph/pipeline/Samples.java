package io.newsgraph.pipeline;

import io.newsgraph.intake.ArticleSource;
import io.newsgraph.intake.Intake;
import io.newsgraph.news.Article;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The articles that come with newsgraph, for a first look. */
public final class Samples {

    private static final String FOLDER = "samples/";

    private Samples() {}

    /** All of them, in the order of their file names, which start with their dates. */
    public static List<Intake> list() {
        try {
            var folder = Files.createTempDirectory("newsgraph-samples");
            try {
                return list(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the sample articles cannot be unpacked", e);
        }
    }

    private static List<Intake> list(Path folder) throws IOException {
        var samples = new ArrayList<Intake>();
        for (var resource : resources()) {
            var name = String.valueOf(resource.getFilename());
            var file = folder.resolve(name);
            Files.write(file, resource.getContentAsByteArray());
            try (var articles = ArticleSource.of(List.of(file.toString()), InputStream.nullInputStream())) {
                articles.map(article -> from(FOLDER + name, article)).forEach(samples::add);
            }
        }
        return samples;
    }

    private static List<Resource> resources() throws IOException {
        var all = new PathMatchingResourcePatternResolver(Samples.class.getClassLoader())
                .getResources("classpath:" + FOLDER + "*.md");
        return Arrays.stream(all)
                .filter(resource -> !"README.md".equals(resource.getFilename()))
                .sorted(Comparator.comparing(Resource::getFilename))
                .toList();
    }

    private static Intake from(String origin, Intake intake) {
        return intake instanceof Intake.Read read ? new Intake.Read(from(origin, read.article())) : intake;
    }

    private static Article from(String origin, Article article) {
        return new Article(
                article.id(),
                article.title(),
                article.text(),
                article.published(),
                article.url(),
                article.publisher(),
                article.author(),
                article.language(),
                origin);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
