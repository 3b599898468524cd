package io.newsgraph.intake;

import static io.newsgraph.intake.IntakeFixtures.article;
import static io.newsgraph.intake.IntakeFixtures.file;
import static io.newsgraph.intake.IntakeFixtures.unreadable;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainTextTests {

    @TempDir
    private Path folder;

    @Test
    void takesAFirstLineThatStandsAloneForTheTitle() {
        var article =
                article(file(folder, "a.txt", "Ministers meet in Riga\n\nThey spoke of grain.\n\nThen they left.\n"));

        assertThat(article.title()).isEqualTo("Ministers meet in Riga");
        assertThat(article.text()).isEqualTo("They spoke of grain.\n\nThen they left.");
        assertThat(article.origin()).isEqualTo(folder.resolve("a.txt").toString());
    }

    @Test
    void leavesAFirstLineThatIsASentenceInTheText() {
        var article = article(file(folder, "a.txt", "The ministers met in Riga.\n\nThey spoke of grain."));

        assertThat(article.title()).isEmpty();
        assertThat(article.text()).startsWith("The ministers met");
    }

    @Test
    void leavesAFirstLineWithoutABlankLineBehindItInTheText() {
        assertThat(article(file(folder, "a.txt", "Ministers meet\nin Riga today"))
                        .title())
                .isEmpty();
    }

    @Test
    void readsWindowsLineEnds() {
        var article = article(file(folder, "a.txt", "Ministers meet\r\n\r\nThey spoke.\r\nThey left."));

        assertThat(article.title()).isEqualTo("Ministers meet");
        assertThat(article.text()).isEqualTo("They spoke.\nThey left.");
    }

    @Test
    void readsTheSameWordsInEveryEncoding() {
        var text = "Caf\u00e9 talks \u2013 a \u201cfirst\u201d step, said Zo\u00eb.";
        for (var charset : new Charset[] {
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("windows-1252")
        }) {
            assertThat(article(file(folder, "a.txt", text.getBytes(charset))).text())
                    .as(charset.name())
                    .isEqualTo(text);
        }
    }

    @Test
    void dropsTheByteOrderMark() {
        assertThat(article(file(folder, "a.txt", "\uFEFFThey spoke.")).text()).isEqualTo("They spoke.");
    }

    @Test
    void keepsCharactersOutsideTheBasicPlane() {
        assertThat(article(file(folder, "a.txt", "\uD83D\uDD4A peace talks.")).text())
                .isEqualTo("\uD83D\uDD4A peace talks.");
    }

    @Test
    void marksBytesThatAreNoUtf8() {
        var bytes = "Caf\u00e9 Zo\u00eb \u201cfirst\u201d X step".getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('X')] = (byte) 0xFF;

        assertThat(article(file(folder, "a.txt", bytes)).text())
                .contains("Zo\u00eb")
                .contains("\uFFFD step");
    }

    @Test
    void readsTenMegabytesOfOneLetter() {
        assertThat(article(file(folder, "a.txt", "a".repeat(10 << 20))).text()).hasSize(10 << 20);
    }

    @Test
    void saysThatAFileIsEmpty() {
        assertThat(unreadable(file(folder, "a.txt", "")).reason()).isEqualTo("it is empty");
        assertThat(unreadable(file(folder, "a.txt", " \n\n")).reason()).isEqualTo("the article has no text");
    }

    @Test
    void refusesWhatIsNotText() {
        assertThat(unreadable(file(folder, "a.txt", "%PDF-1.7 ...")).reason()).startsWith("it is a PDF file");
        assertThat(unreadable(file(folder, "a.txt", new byte[] {1, 2, 3, 0, 0, 7, 0, 9, 13}))
                        .reason())
                .startsWith("it is not text");
    }
}
