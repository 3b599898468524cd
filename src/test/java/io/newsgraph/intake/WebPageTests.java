package io.newsgraph.intake;

import static io.newsgraph.intake.IntakeFixtures.article;
import static io.newsgraph.intake.IntakeFixtures.file;
import static io.newsgraph.intake.IntakeFixtures.unreadable;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebPageTests {

    @TempDir
    private Path folder;

    @Test
    void recognisesAPageByItsContent() {
        var article =
                article(file(folder, "saved", "<!-- saved -->\n<!DOCTYPE html><title>Talks</title><p>They spoke.</p>"));

        assertThat(article.title()).isEqualTo("Talks");
        assertThat(article.text()).isEqualTo("They spoke.");
    }

    @Test
    void readsTheEncodingThatAPageDeclares() {
        var page =
                "<html><head><meta charset=\"windows-1252\"><title>\u201cTalks\u201d</title></head><body><p>Caf\u00e9 talks.</p>";

        assertThat(article(file(folder, "a.html", page.getBytes(Charset.forName("windows-1252"))))
                        .text())
                .isEqualTo("Caf\u00e9 talks.");
    }

    @Test
    void saysThatAPageHasNoArticle() {
        assertThat(unreadable(file(folder, "a.html", "<html><body></body></html>"))
                        .reason())
                .isEqualTo("the article has no text");
    }
}
