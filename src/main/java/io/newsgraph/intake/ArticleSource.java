package io.newsgraph.intake;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** All articles in the places that a person named, in the order in which they were named. */
public final class ArticleSource {

    private final Deque<String> arguments;
    private final InputStream standardInput;
    private final FolderWalk walk = new FolderWalk();
    private Iterator<Intake> current = Collections.emptyIterator();
    private @Nullable Closeable open;

    private ArticleSource(List<String> arguments, InputStream standardInput) {
        this.arguments = new ArrayDeque<>(arguments);
        this.standardInput = standardInput;
    }

    /**
     * The articles in files, folders, at http and https addresses, and, for {@code -}, the article lines on standard
     * input.
     *
     * @return one outcome for each article or unreadable place, read as the stream is consumed; to be closed, which
     *     releases the file that is open, but not standard input
     */
    public static Stream<Intake> of(List<String> arguments, InputStream standardInput) {
        return of(arguments, standardInput, line -> {});
    }

    /**
     * The same, handing what an export of the graph tells of other things than articles to somebody else.
     *
     * @param others is given these lines as they are come upon
     */
    public static Stream<Intake> of(List<String> arguments, InputStream standardInput, Consumer<Intake.Other> others) {
        var source = new ArticleSource(arguments, standardInput);
        var outcomes = new OneByOne() {
            @Override
            @Nullable
            Intake find() {
                return source.find();
            }
        };
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(outcomes, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .filter(intake -> isOfArticle(intake, others))
                .onClose(source::close);
    }

    private static boolean isOfArticle(Intake intake, Consumer<Intake.Other> others) {
        if (intake instanceof Intake.Other other) {
            others.accept(other);
            return false;
        }
        return true;
    }

    private @Nullable Intake find() {
        while (!current.hasNext()) {
            close();
            var path = walk.next();
            if (path != null) {
                current = path(path);
            } else if (!arguments.isEmpty()) {
                current = argument(arguments.remove());
            } else {
                return null;
            }
        }
        return current.next();
    }

    private Iterator<Intake> argument(String argument) {
        if (argument.equals("-")) {
            return standardInput();
        } else if (WebAddress.isWeb(argument)) {
            return read(argument, () -> Download.of(argument));
        }
        try {
            return path(Path.of(argument));
        } catch (InvalidPathException e) {
            return unreadable(argument, "it is no path: " + e.getReason());
        }
    }

    private Iterator<Intake> standardInput() {
        var content = new Content(Content.STANDARD_INPUT, null, new BufferedInputStream(standardInput));
        try {
            return new ArticleLines().read(content);
        } catch (IOException e) {
            return unreadable(content.origin(), Complaint.of(e));
        }
    }

    private Iterator<Intake> path(Path path) {
        return Files.isDirectory(path) ? folder(path) : read(path.toString(), () -> open(path));
    }

    private Iterator<Intake> folder(Path folder) {
        try {
            return walk.enter(folder)
                    ? Collections.emptyIterator()
                    : unreadable(folder.toString(), "the folder holds no files");
        } catch (IOException e) {
            return unreadable(folder.toString(), Complaint.of(e));
        }
    }

    private static Content open(Path file) throws IOException {
        return new Content(file.toString(), null, new BufferedInputStream(Files.newInputStream(file)));
    }

    private Iterator<Intake> read(String origin, Opening opening) {
        try {
            var content = opening.open();
            open = content.bytes();
            return Formats.read(content);
        } catch (UnreadableContent e) {
            return unreadable(origin, e.reason());
        } catch (IOException e) {
            return unreadable(origin, Complaint.of(e));
        }
    }

    private static Iterator<Intake> unreadable(String origin, String reason) {
        return List.<Intake>of(new Intake.Unreadable(origin, null, reason)).iterator();
    }

    private void close() {
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            open = null;
        }
    }

    private interface Opening {
        Content open() throws IOException, UnreadableContent;
    }
}
