package io.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "serve",
                "read",
                "extract",
                "load",
                "query",
                "mcp",
                "export",
                "diff",
                "check",
                "withdraw",
                "review",
                "same",
                "different",
                "undo",
                "judgements",
                "completion",
                "keys"
            })
    void explainsEveryCommand(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(text(out)).startsWith("Usage: newsgraph " + command);
        assertThat(text(err)).isEmpty();
    }

    @Test
    void makesListsAndRevokesKeys(@TempDir Path folder) {
        var data = "--data=" + folder;
        assertThat(run("keys", "create", "anna", "--role", "king", data)).isEqualTo(2);
        assertThat(text(err)).contains("\"king\" is no role; it must be one of reader, loader, curator, admin");
        assertThat(run("keys", "create", "anna", "--role", "curator", data)).isZero();
        var key = text(out).strip();
        assertThat(key).matches("ng_[\\w-]{43}");
        assertThat(folder.resolve("keys.json")).content().contains("anna").doesNotContain(key);
        assertThat(run("keys", "list", data)).isZero();
        assertThat(text(out)).contains("anna\tcurator\t");
        assertThat(run("keys", "create", "bert", "--role", "reader", data)).isZero();
        assertThat(run("keys", "revoke", "bert", data)).isZero();
        assertThat(text(err)).doesNotContain("It was the last one");
        assertThat(run("keys", "revoke", "anna", data)).isZero();
        assertThat(text(err)).contains("It was the last one: from now on everybody on this machine may do everything");
        assertThat(run("keys", "revoke", "anna", data)).isEqualTo(2);
        assertThat(folder.resolve("audit.jsonl"))
                .content()
                .contains("\"who\":\"local\",\"what\":\"create key\",\"ids\":[\"anna\"],\"outcome\":\"curator\"")
                .contains("\"what\":\"revoke key\",\"ids\":[\"anna\"],\"outcome\":\"done\"")
                .doesNotContain(key)
                .hasLineCount(4);
    }

    @Test
    void doesNotServeOthersWithoutKeys(@TempDir Path folder) {
        assertThat(run("serve", "--port=0", "--address=0.0.0.0", "--data=" + folder.resolve("new")))
                .isEqualTo(2);
        assertThat(text(err)).contains("newsgraph keys create").hasLineCount(1);
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void suggestsTheCommandThatIsMeant() {
        assertThat(run("quer")).isEqualTo(2);
        assertThat(text(err)).contains("there is no command \"quer\"; did you mean \"query\"?");
    }

    @Test
    void listsItsCommandsAndTellsItsVersion() {
        assertThat(run("--help")).isZero();
        assertThat(text(out))
                .contains("serve", "read", "extract", "load", "query", "export", "diff", "check", "withdraw");
        assertThat(run("--version")).isZero();
        assertThat(text(out)).contains("newsgraph ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "raed",
                "bogus --help",
                "read",
                "extract --thread 2",
                "extract --threads none",
                "extract --threads 0",
                "query --json --csv x",
                "query who-met-whom limit",
                "export --format xml",
                "diff only-one.jsonl",
                "diff no-file.jsonl no-other.jsonl",
                "withdraw",
                "same one-only",
                "different",
                "undo",
                "undo one two three",
                "review --limit 0",
                "judgements --limit none",
                "serve --port 70000",
                "load --bolt-port 70000 x",
                "--prot 8080",
            })
    void saysInWordsWhatIsWrongWithACall(String call) {
        assertThat(run(call.split(" "))).isEqualTo(2);
        assertThat(text(out)).isEmpty();
        assertThat(text(err)).isNotBlank().doesNotContain("\tat ");
    }

    @Test
    void printsArticlesAndNamesWhatItCouldNotRead(@TempDir Path folder) throws Exception {
        var article = folder.resolve("storm.txt");
        Files.writeString(article, "A storm hits Oslo\n\nNobody was hurt – so far.");
        var missing = folder.resolve("missing.txt").toString();
        assertThat(run("read", article.toString(), missing)).isEqualTo(1);
        assertThat(text(out).lines())
                .singleElement()
                .asString()
                .contains("\"title\":\"A storm hits Oslo\"", "Nobody was hurt – so far.");
        assertThat(text(err)).isEqualToIgnoringNewLines("Left out " + missing + ": there is no such file or folder");
    }

    @Test
    void completesCommandsOptionsAndQuestions() {
        assertThat(run("completion")).isZero();
        assertThat(text(out))
                .startsWith("#!/usr/bin/env bash")
                .contains("bashcompinit", "complete -F _complete_newsgraph", "--bolt-port", "who-met-whom", "withdraw");
    }

    private int run(String... arguments) {
        var console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Commands(console).execute(arguments);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
