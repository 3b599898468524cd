package io.newsgraph.cli;

import io.newsgraph.database.DatabaseUnavailable;
import io.newsgraph.query.LimitExceeded;
import io.newsgraph.workspace.DatabaseTrouble;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells a person in one sentence why a command could not do its work. */
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Console console;
    private final BooleanSupplier debug;

    Complaints(Console console, BooleanSupplier debug) {
        this.console = console;
        this.debug = debug;
    }

    @Override
    public int handleParseException(ParameterException mistake, String[] arguments) {
        var command = mistake.getCommandLine();
        console.say(String.valueOf(mistake.getMessage()));
        UnmatchedArgumentException.printSuggestions(mistake, command.getErr());
        console.say("See " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.WRONG_CALL;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        return complain(failure);
    }

    int complain(Throwable failure) {
        console.say(sentence(failure));
        if (debug.getAsBoolean()) {
            failure.printStackTrace(console.err());
        }
        return ExitCode.WRONG_CALL;
    }

    private static String sentence(Throwable failure) {
        if (failure instanceof Mistake || failure instanceof DatabaseUnavailable || failure instanceof LimitExceeded) {
            return String.valueOf(failure.getMessage());
        } else if (failure instanceof OutOfMemoryError) {
            return "The memory given to Java is too small; start it with a larger one, such as java -Xmx2g -jar ...";
        }
        return DatabaseTrouble.inWords(failure)
                .orElseGet(() -> "Something went wrong inside newsgraph: " + withCause(failure)
                        + ". With --debug it shows where.");
    }

    private static String withCause(Throwable failure) {
        return failure.getCause() == null
                ? failure.toString()
                : failure.getMessage() + ", because of " + failure.getCause();
    }
}
