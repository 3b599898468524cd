package io.newsgraph.cli;

import io.newsgraph.pipeline.RulesVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

@Command(
        name = "newsgraph",
        description = "Turns news articles into a knowledge graph in Neo4j.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Newsgraph.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:some articles were left out, each is named on standard error",
            "2:the call was wrong"
        })
final class Newsgraph {

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where in the program a failure arose.")
    private boolean debug;

    boolean debug() {
        return debug;
    }

    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"newsgraph " + RulesVersion.current()};
        }
    }
}
