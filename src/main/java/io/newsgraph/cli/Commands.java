package io.newsgraph.cli;

import io.newsgraph.query.UnknownName;
import java.io.PrintWriter;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** All commands of the program. */
public final class Commands {

    private static final Set<String> GENERAL_OPTIONS = Set.of("-h", "--help", "-V", "--version");

    private final Complaints complaints;
    private final CommandLine commandLine;

    Commands(Console console) {
        var newsgraph = new Newsgraph();
        complaints = new Complaints(console, newsgraph::debug);
        commandLine = new CommandLine(newsgraph)
                .addSubcommand(new ServeCommand(console, new GraphOptions(System.getenv())))
                .addSubcommand(new ReadCommand(console))
                .addSubcommand(new ExtractCommand(console))
                .addSubcommand(new LoadCommand(console, new GraphOptions(System.getenv())))
                .addSubcommand(new RejectedCommand(console, new GraphOptions(System.getenv())))
                .addSubcommand(new QueryCommand(console, new GraphOptions(System.getenv())))
                .addSubcommand(new SentencesCommand(console, new GraphOptions(System.getenv())))
                .addSubcommand(new McpCommand(console, new GraphOptions(System.getenv())))
                .addSubcommand(new ExportCommand(console, new GraphOptions(System.getenv())))
                .addSubcommand(new DiffCommand(console))
                .addSubcommand(new CheckCommand(console, new GraphOptions(System.getenv())))
                .addSubcommand(new WithdrawCommand(console, new GraphOptions(System.getenv())))
                .addSubcommand(new ReviewCommand(console, new GraphOptions(System.getenv())))
                .addSubcommand(new SameCommand(console, new GraphOptions(System.getenv())))
                .addSubcommand(new DifferentCommand(console, new GraphOptions(System.getenv())))
                .addSubcommand(new UndoCommand(console, new GraphOptions(System.getenv())))
                .addSubcommand(new KeysCommand(console))
                .addSubcommand(new JudgementsCommand(console, new GraphOptions(System.getenv())))
                .addSubcommand(new CompletionCommand(console))
                .setOut(new PrintWriter(console.out(), true))
                .setErr(new PrintWriter(console.err(), true))
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(complaints)
                .setExecutionExceptionHandler(complaints);
    }

    /**
     * Runs the command that the arguments name; without one, {@code serve}.
     *
     * @return the exit code: 0 done, 1 some articles were left out, 2 the call itself was wrong
     */
    public static int run(String... arguments) {
        sendOldLogsTheNewWay();
        return new Commands(Console.ofProcess()).execute(arguments);
    }

    int execute(String... arguments) {
        var all = withCommand(arguments);
        try {
            return isUnknown(all[0]) ? complaints.handleParseException(unknown(all[0]), all) : commandLine.execute(all);
        } catch (Error e) {
            return complaints.complain(e);
        }
    }

    private ParameterException unknown(String command) {
        var names = commandLine.getSubcommands().keySet();
        return new ParameterException(
                commandLine, UnknownName.among("command", command, names).getMessage());
    }

    /** With --help behind it, picocli would explain the program and call that done. */
    private boolean isUnknown(String command) {
        return !command.startsWith("-") && !commandLine.getSubcommands().containsKey(command);
    }

    /** Some libraries log with the JDK, which by itself writes to standard error. */
    private static void sendOldLogsTheNewWay() {
        LoggerFactory.getILoggerFactory();
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    private static String[] withCommand(String... arguments) {
        var namesOne =
                arguments.length > 0 && (!arguments[0].startsWith("-") || GENERAL_OPTIONS.contains(arguments[0]));
        return namesOne
                ? arguments
                : Stream.concat(Stream.of("serve"), Stream.of(arguments)).toArray(String[]::new);
    }
}
