package io.newsgraph.cli;

import io.newsgraph.access.AuditLog;
import io.newsgraph.access.Keys;
import io.newsgraph.access.Role;
import io.newsgraph.access.Visitor;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

@Command(
        name = "keys",
        description = {
            "Makes, lists and revokes the keys to the API. As soon as there is one, every request needs one.",
            "A running serve takes notice at once."
        },
        footer = {"", "Example: newsgraph keys create anna --role curator"})
final class KeysCommand implements Runnable {

    private final Console console;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            scope = ScopeType.INHERIT,
            description = "The data folder of the graph (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    KeysCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: create, list or revoke.");
    }

    @Command(name = "create", description = "Makes a key and prints it; nobody can show it again.")
    int create(
            @Parameters(paramLabel = "NAME", description = "Whose it is; the audit log names it.") String name,
            @Option(
                            names = "--role",
                            required = true,
                            paramLabel = "ROLE",
                            description =
                                    "reader (asks), loader (and loads and withdraws articles), curator (and judges),"
                                            + " or admin (everything).")
                    String role) {
        try {
            var allowed = Role.named(role);
            var key = Keys.in(data).create(name, allowed);
            AuditLog.in(data).add(Visitor.LOCAL, "create key", List.of(name), allowed.toString());
            console.line(key);
            console.say("This is the only time that the key is shown. Send it as \"Authorization: Bearer KEY\".");
            return ExitCode.DONE;
        } catch (IllegalArgumentException wrong) {
            throw new Mistake(String.valueOf(wrong.getMessage()));
        }
    }

    @Command(name = "list", description = "Lists names, roles and when they were made.")
    int list() {
        var keys = Keys.in(data).list();
        keys.forEach(key -> console.line(key.name() + "\t" + key.role() + "\t" + key.created()));
        if (keys.isEmpty()) {
            console.say("There are no keys: everybody on this machine may do everything, and nobody else anything.");
        }
        return ExitCode.DONE;
    }

    @Command(name = "revoke", description = "Makes a key worthless at once.")
    int revoke(@Parameters(paramLabel = "NAME", description = "Whose it is.") String name) {
        var keys = Keys.in(data);
        if (!keys.revoke(name)) {
            throw new Mistake("no key has the name \"" + name + "\"; newsgraph keys list names all");
        }
        AuditLog.in(data).add(Visitor.LOCAL, "revoke key", List.of(name), "done");
        console.say("The key of " + name + " opens nothing any more.");
        if (keys.isEmpty()) {
            console.say(
                    "It was the last one: from now on everybody on this machine may do everything without a key at a"
                            + " server on the loopback address, one that runs already included.");
        }
        return ExitCode.DONE;
    }
}
