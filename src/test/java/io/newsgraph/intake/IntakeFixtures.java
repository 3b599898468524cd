package io.newsgraph.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.news.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files to read, and what is read from them. */
final class IntakeFixtures {

    private IntakeFixtures() {}

    static Path file(Path folder, String name, String text) {
        return file(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path file(Path folder, String name, byte[] bytes) {
        try {
            Files.createDirectories(folder);
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Intake> read(Path... places) {
        var arguments = List.of(places).stream().map(Path::toString).toList();
        try (var outcomes = ArticleSource.of(arguments, InputStream.nullInputStream())) {
            return outcomes.toList();
        }
    }

    static List<Intake> readLines(String lines) {
        var input = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
        try (var outcomes = ArticleSource.of(List.of("-"), input)) {
            return outcomes.toList();
        }
    }

    static Article article(Path file) {
        return article(only(read(file)));
    }

    static Article article(Intake outcome) {
        assertThat(outcome).isInstanceOf(Intake.Read.class);
        return ((Intake.Read) outcome).article();
    }

    static Intake.Unreadable unreadable(Path file) {
        return unreadable(only(read(file)));
    }

    static Intake.Unreadable unreadable(Intake outcome) {
        assertThat(outcome).isInstanceOf(Intake.Unreadable.class);
        return (Intake.Unreadable) outcome;
    }

    private static Intake only(List<Intake> outcomes) {
        assertThat(outcomes).hasSize(1);
        return outcomes.get(0);
    }
}
