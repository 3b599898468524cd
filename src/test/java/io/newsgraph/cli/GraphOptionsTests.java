package io.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.database.TestDatabase;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class GraphOptionsTests {

    @Test
    void saysWhenPortsHaveNoEffectBecauseNeo4jRunsAlready() {
        var port = TestDatabase.shared().boltUri().getPort();
        assertThat(portsInVain("--bolt-port", "1", "--browser-port", "0"))
                .contains("its Neo4j at port " + port + " is used")
                .contains("--bolt-port and --browser-port have no effect");
        assertThat(portsInVain("--bolt-port", String.valueOf(port), "--browser-port", "0"))
                .isEmpty();
        assertThat(portsInVain("--bolt-port", "0", "--browser-port", "0")).isEmpty();
    }

    private static String portsInVain(String... arguments) {
        var program = new Program();
        new CommandLine(program).parseArgs(arguments);
        return program.options.portsInVain(TestDatabase.shared()).orElse("");
    }

    @Command
    static final class Program {

        @Mixin
        private final GraphOptions options = new GraphOptions(Map.of());
    }
}
