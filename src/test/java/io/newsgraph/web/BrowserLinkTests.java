package io.newsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.database.DatabaseSettings;
import io.newsgraph.graph.Stories;
import io.newsgraph.workspace.Workspace;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The link to Neo4j Browser, followed as a person would. */
@EnabledIf("io.newsgraph.web.Chromium#isInstalled")
class BrowserLinkTests {

    @TempDir
    private Path folder;

    @Test
    void connectsDrawsTheFirstQueryAndBringsFavouritesAndColours() throws Exception {
        var settings = DatabaseSettings.in(folder).withPorts(0, 0);
        try (var workspace = Workspace.open(settings);
                var chromium = Chromium.start()) {
            workspace.graph().writeAll(Stories.all());
            chromium.open(workspace.browser().orElseThrow());
            chromium.await("document.querySelector('.monaco-editor textarea') !== null"
                    + " && document.querySelector('.view-lines').innerText.includes('tour')");
            assertThat(chromium.run("location.href")).doesNotContain("#").contains("cmd=edit");
            chromium.await("document.body.innerText.includes('You are connected as user')");
            chromium.run("document.querySelector('.monaco-editor textarea').focus()");
            chromium.pressControlEnter();
            chromium.await("document.querySelectorAll('svg g.node').length > 1");
            assertThat(chromium.run("[...document.querySelectorAll('svg g.node circle.b-outline')]"
                            + ".map(node => node.getAttribute('fill')).join()"))
                    .contains("#F79767", "#6DCE9E");
            assertThat(chromium.run("document.querySelector('svg g.node text').textContent"))
                    .isNotBlank();
            assertThat(chromium.run("localStorage.getItem('neo4j.documents')")).contains("newsgraph-around-one-actor");
        }
    }
}
