package io.newsgraph.intake;

import static io.newsgraph.intake.IntakeFixtures.article;
import static io.newsgraph.intake.IntakeFixtures.file;
import static io.newsgraph.intake.IntakeFixtures.read;
import static io.newsgraph.intake.IntakeFixtures.readLines;
import static io.newsgraph.intake.IntakeFixtures.unreadable;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleSourceTests {

    @TempDir
    private Path folder;

    @Test
    void goesOnBehindABrokenLine() {
        var outcomes = readLines("{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\": broken}\n\n{\"id\":\"c\",\"text\":\"\"}\n"
                + "\"text\"\r\n{\"id\":\"d\",\"text\":\"Two.\"}\r\n");

        assertThat(outcomes).hasSize(5);
        assertThat(article(outcomes.get(0)).id().value()).isEqualTo("a");
        assertThat(unreadable(outcomes.get(1)).origin()).isEqualTo("standard input");
        assertThat(unreadable(outcomes.get(1)).reason()).startsWith("line 2: it is not valid JSON at column 8");
        assertThat(unreadable(outcomes.get(2)))
                .isEqualTo(new Intake.Unreadable("standard input", "c", "line 4: the article has no text"));
        assertThat(unreadable(outcomes.get(3)).reason()).isEqualTo("line 5: it is not a JSON object");
        assertThat(article(outcomes.get(4)).text()).isEqualTo("Two.");
    }

    @Test
    void passesOverWhatAnExportHoldsBesidesArticles() {
        var outcomes = readLines(
                "{\"kind\":\"article\",\"id\":\"a\",\"text\":\"One.\"}\n"
                        + "{\"kind\":\"actor\",\"id\":\"country-norway\",\"name\":\"Norway\"}\n"
                        + "{\"id\":\"c-1\",\"sentence\":\"One.\",\"kind\":\"claim\"}\n"
                        + "{\"id\":\"b\",\"kind\":\"opinion\",\"text\":\"The \\\"kind\\\" word.\"}\n{\"kind\":1}\n{\"kind\":\n");

        assertThat(outcomes.subList(0, 2))
                .extracting(outcome -> article(outcome).id().value())
                .containsExactly("a", "b");
        assertThat(outcomes.subList(2, 4))
                .extracting(outcome -> unreadable(outcome).reason().replaceAll(":.*", ""))
                .containsExactly("line 5", "line 6");
    }

    @Test
    void handsOnWhatElseAnExportTellsAndInventsNoOrigin() throws IOException {
        var file = Files.writeString(
                folder.resolve("export.jsonl"),
                "{\"kind\":\"article\",\"id\":\"a\",\"origin\":null,\"text\":\"One.\"}\n"
                        + "{\"id\":\"b\",\"text\":\"Two.\"}\n{\"kind\":\"judgement\",\"id\":\"j-1\"}\n");
        var others = new ArrayList<Intake.Other>();
        try (var outcomes = ArticleSource.of(List.of(file.toString()), InputStream.nullInputStream(), others::add)) {
            assertThat(outcomes.map(outcome -> article(outcome).origin())).containsExactly(null, file.toString());
        }
        assertThat(others).containsExactly(new Intake.Other("judgement", "{\"kind\":\"judgement\",\"id\":\"j-1\"}"));
    }

    @Test
    void holdsOnlyOneArticleOfAFileOfLines() throws IOException {
        try (var outcomes = ArticleSource.of(List.of("-"), new EndlessLines())) {
            assertThat(outcomes.skip(100_000).findFirst()).isPresent();
        }
        try (var outcomes = ArticleSource.of(List.of("-"), new EndlessLines())) {
            assertThat(outcomes.iterator().next()).isInstanceOf(Intake.Read.class);
        }
    }

    @Test
    void readsLinesInUtf16AndCompressed() throws IOException {
        var line = "{\"text\":\"Caf\u00e9 talks.\"}\n";
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(line.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(article(file(folder, "a.jsonl", line.getBytes(StandardCharsets.UTF_16)))
                        .text())
                .isEqualTo("Caf\u00e9 talks.");
        assertThat(article(file(folder, "a.jsonl.gz", compressed.toByteArray())).text())
                .isEqualTo("Caf\u00e9 talks.");
    }

    @Test
    void readsACompressedFileUpToWhereItIsCutOff() throws IOException {
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed, true)) {
            gzip.write("{\"text\":\"They spoke.\"}\n".getBytes(StandardCharsets.UTF_8));
            gzip.flush();
        }
        var cutOff = Arrays.copyOf(compressed.toByteArray(), compressed.size() - 9);

        var outcomes = read(file(folder, "a.jsonl.gz", cutOff));

        assertThat(outcomes.get(outcomes.size() - 1))
                .extracting(outcome -> unreadable(outcome).reason())
                .asString()
                .endsWith("it is damaged or cut off");
    }

    @Test
    void namesTheFileAsTheOriginOfALineThatHasNone() {
        var outcomes = read(file(folder, "a.jsonl", "{\"text\":\"a\"}\n{\"text\":\"b\",\"origin\":\"b.html\"}"));

        assertThat(article(outcomes.get(0)).origin())
                .isEqualTo(folder.resolve("a.jsonl").toString());
        assertThat(article(outcomes.get(1)).origin()).isEqualTo("b.html");
    }

    @Test
    void walksAFolderByName() {
        file(folder, "b.txt", "B.");
        file(folder, "c.txt", "C.");
        file(folder.resolve("b"), "z.txt", "Z.");
        file(folder, ".hidden.txt", "Hidden.");
        file(folder.resolve(".hidden"), "a.txt", "Hidden.");
        file(folder, "README.md", "# About these files");
        file(folder, "a.jsonl", "{\"text\":\"A1.\"}\n{\"text\":\"A2.\"}\n");

        assertThat(read(folder))
                .extracting(outcome -> article(outcome).text())
                .containsExactly("A1.", "A2.", "Z.", "B.", "C.");
    }

    @Test
    void namesWhatItCannotReadAndGoesOn() throws IOException {
        file(folder, "a.txt", "A.");
        Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("nowhere"));
        file(folder, "c.txt", "%PDF-1.4");
        file(folder, "d.gz", new byte[] {0x1F, (byte) 0x8B, 8, 0, 0});
        file(folder, "e.txt", "E.");

        var outcomes = read(folder);

        assertThat(outcomes).hasSize(5);
        assertThat(unreadable(outcomes.get(1)))
                .isEqualTo(new Intake.Unreadable(
                        folder.resolve("b.txt").toString(), null, "there is no such file or folder"));
        assertThat(unreadable(outcomes.get(2)).reason()).startsWith("it is a PDF file");
        assertThat(unreadable(outcomes.get(3)).reason()).isEqualTo("it is damaged or cut off");
        assertThat(article(outcomes.get(4)).text()).isEqualTo("E.");
    }

    @Test
    void doesNotFollowLinksInCircles() throws IOException {
        file(folder, "a.txt", "A.");
        Files.createSymbolicLink(folder.resolve("again"), folder);

        assertThat(read(folder)).hasSize(1);
    }

    @Test
    void saysThatThereIsNothing() {
        assertThat(unreadable(folder.resolve("missing")).reason()).isEqualTo("there is no such file or folder");
        assertThat(unreadable(folder).reason()).isEqualTo("the folder holds no files");
        assertThat(readLines("")).isEmpty();
    }

    @Test
    void releasesTheOpenFileWhenClosedEarly() {
        var file = file(folder, "a.jsonl", "{\"text\":\"a\"}\n".repeat(10_000));
        var outcomes = ArticleSource.of(List.of(file.toString()), InputStream.nullInputStream());

        assertThat(outcomes.iterator().hasNext()).isTrue();
        outcomes.close();
    }

    /** Far more lines than fit into memory. */
    private static final class EndlessLines extends InputStream {

        private static final byte[] LINE = "{\"text\":\"They spoke of grain.\"}\n".getBytes(StandardCharsets.UTF_8);
        private int at;

        @Override
        public int read() {
            var next = LINE[at];
            at = (at + 1) % LINE.length;
            return next;
        }

        @Override
        public int read(byte[] into, int start, int length) {
            for (int i = 0; i < length; i++) {
                into[start + i] = (byte) read();
            }
            return length;
        }
    }
}
