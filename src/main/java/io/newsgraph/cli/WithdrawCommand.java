package io.newsgraph.cli;

import io.newsgraph.access.Visitor;
import io.newsgraph.graph.Graph;
import io.newsgraph.news.ArticleId;
import io.newsgraph.workspace.Workspace;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "withdraw",
        description = {
            "Takes articles out of the graph, with everything that only they supported.",
            "The graph is then the same as if they had never been loaded."
        },
        exitCodeList = {
            "0:every article was taken out",
            "1:some are not in the graph, each is named on standard error; the others were taken out",
            "2:the call was wrong"
        },
        footer = {
            "",
            "The environment variables NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD name another Neo4j to change.",
            "",
            "Example: newsgraph withdraw https://news.example/a/talks"
        })
final class WithdrawCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final GraphOptions options;

    @Parameters(arity = "1..*", paramLabel = "ID", description = "The ids of the articles.")
    private List<String> ids = List.of();

    WithdrawCommand(Console console, GraphOptions options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() {
        var articles = ids.stream().map(WithdrawCommand::article).toList();
        try (var workspace = Workspace.open(options.existing())) {
            var withdrawn = articles.stream()
                    .filter(article -> withdraw(article, workspace.graph()))
                    .count();
            console.say(Summary.of(workspace.graph().counts()));
            workspace.database().awaitOthers();
            return withdrawn == articles.size() ? ExitCode.DONE : ExitCode.SOME_REJECTED;
        }
    }

    private boolean withdraw(ArticleId article, Graph graph) {
        var wasThere = graph.withdraw(article);
        if (wasThere) {
            options.auditLog().add(Visitor.LOCAL, "withdraw", List.of(article.value()), "done");
        }
        console.say(
                wasThere
                        ? "Withdrew " + article.value() + "."
                        : "No article in the graph has the id " + article.value() + ".");
        return wasThere;
    }

    private static ArticleId article(String id) {
        try {
            return new ArticleId(id);
        } catch (IllegalArgumentException e) {
            throw new Mistake(String.valueOf(e.getMessage()));
        }
    }
}
