package io.newsgraph.pipeline;

import io.newsgraph.database.DatabaseSettings;
import io.newsgraph.database.DatabaseUnavailable;
import io.newsgraph.graph.Snapshot;
import io.newsgraph.intake.Intake;
import io.newsgraph.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A program that loads many stories into the embedded database of a folder, and tells of every step. */
final class LoadingProgram implements LoadListener {

    private LoadingProgram() {}

    /** Takes the folder, the first story, the one that is not loaded any more, and a file for the graph at the end. */
    public static void main(String[] arguments) throws Exception {
        var settings = DatabaseSettings.in(Path.of(arguments[0])).withPorts(0, 0);
        try (var workspace = Workspace.open(settings)) {
            var patience = new Patience(Duration.ofMinutes(2), workspace.database()::revive);
            try (var loader = new ArticleLoader(
                    LoadingProgram::analyse, workspace.graph(), workspace.rejectedArticles(), patience)) {
                var articles = ManyStories.from(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
                tell(loader.loadAll(articles, 2, new LoadingProgram()).toString());
            }
            Files.write(Path.of(arguments[3]), Snapshot.take(workspace.driver()));
            workspace.database().awaitOthers();
        } catch (DatabaseUnavailable e) {
            tell(e.getMessage());
            System.exit(2);
        }
    }

    private static Analysis analyse(Intake intake) {
        tell("read");
        return ManyStories.analyse(intake);
    }

    @Override
    public void finished(LoadOutcome outcome) {
        tell(outcome.getClass().getSimpleName());
    }

    @Override
    public void delayed(String sentence) {
        tell(sentence);
    }

    private static synchronized void tell(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
