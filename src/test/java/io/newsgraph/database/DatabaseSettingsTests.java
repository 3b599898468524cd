package io.newsgraph.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseSettingsTests {

    private static final DatabaseSettings EMBEDDED = DatabaseSettings.in(Path.of("data"));

    @Test
    void meanTheEmbeddedDatabaseUnlessTheEnvironmentNamesAnother() {
        assertThat(EMBEDDED.withServerFrom(Map.of("NEO4J_URI", " ")).server()).isNull();
        assertThat(EMBEDDED.withServerFrom(Map.of("NEO4J_URI", "neo4j://graph:7687"))
                        .server())
                .isNotNull();
    }

    @Test
    void tellWhetherThereIsADatabase(@TempDir Path folder) {
        var settings = DatabaseSettings.in(folder);
        assertThat(settings.isThere()).isFalse();
        assertThat(settings.withServerFrom(Map.of("NEO4J_URI", "neo4j://graph")).isThere())
                .isTrue();
        new DataFolder(folder).prepare();
        assertThat(settings.isThere()).isTrue();
    }

    @Test
    void neverShowThePassword() {
        var settings = EMBEDDED.withServerFrom(Map.of("NEO4J_URI", "neo4j://graph", "NEO4J_PASSWORD", "secret"));
        assertThat(settings.toString()).contains("neo4j://graph").doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:7687", "http://localhost:7474", "neo4j:", "bolt://bad host"})
    void nameAnAddressThatIsNone(String address) {
        assertThatThrownBy(() -> EMBEDDED.withServerFrom(Map.of("NEO4J_URI", address)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("NEO4J_URI is \"" + address + "\"; it must be an address such as neo4j://localhost:7687");
    }

    @Test
    void nameAPortThatIsNone() {
        assertThatThrownBy(() -> EMBEDDED.withPorts(70_000, 7474))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("--bolt-port is 70000; it must be a port from 0 to 65535");
        assertThatThrownBy(() -> EMBEDDED.withPorts(7474, 7474))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("--bolt-port and --browser-port are both 7474; they must differ");
    }
}
