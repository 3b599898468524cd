package io.newsgraph.resolution.link;

import io.newsgraph.lexicon.Lexicon;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Prunes the dictionary of CoreNLP's English models to what news can name; the build runs it once.
 *
 * <p>Of 21 million texts of links about a quarter stay: those in the form of a name that lead to a page about somebody or
 * something with a name, which at least one other text leads to as well. For persons the full name alone is enough.
 */
public final class DictionaryBuilder {

    private static final int FEWEST_NAMES = 2;

    private final Map<String, Integer> titleIndex = new HashMap<>();
    private final List<String> titles = new ArrayList<>();
    private final Map<Long, Entry> entries = new HashMap<>();
    private int[] names = new int[1 << 16];
    private final Lexicon lexicon;

    /** The best reading of one name so far. */
    private record Entry(int title, byte percent) {}

    /** A line of the table of which something may stay: a name, by its hash, and how often it leads to a title. */
    private record Link(long hash, String title, byte percent) {

        private static final double LEAST_SHARE = 0.25;

        static @Nullable Link of(String line) {
            var first = line.indexOf('\t');
            var second = line.indexOf('\t', first + 1);
            if (first < 0 || second < 0) {
                return null;
            }
            var name = line.substring(0, first);
            var title = line.substring(first + 1, second).replace('_', ' ');
            var share = Double.parseDouble(line.substring(second + 1));
            return share >= LEAST_SHARE && NameForm.isName(name) && NameForm.isTitleOfNamed(title)
                    ? new Link(Surface.hash(Surface.of(name)), title, (byte) Math.round(share * 100))
                    : null;
        }
    }

    DictionaryBuilder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Prunes a file.
     *
     * @param args the gzipped table of text, title and share, and the file to write; does nothing when that is newer
     */
    public static void main(String[] args) throws IOException {
        var source = Path.of(args[0]);
        var target = Path.of(args[1]);
        var isDone = Files.exists(target)
                && Files.getLastModifiedTime(target).compareTo(Files.getLastModifiedTime(source)) >= 0;
        if (isDone) {
            return;
        }
        var builder = new DictionaryBuilder(Lexicon.load());
        try (var in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(source), 1 << 16), StandardCharsets.UTF_8))) {
            // Two cores take half the time; in order, so that the same table gives the same file.
            in.lines()
                    .parallel()
                    .flatMap(line -> Stream.ofNullable(Link.of(line)))
                    .forEachOrdered(builder::add);
        }
        Files.createDirectories(target.toAbsolutePath().getParent());
        // Written aside and moved, so that a build that is stopped leaves no half of it.
        var partial = target.resolveSibling(target.getFileName() + ".part");
        try (var out = new BufferedOutputStream(Files.newOutputStream(partial), 1 << 16)) {
            builder.write(out);
        }
        Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
    }

    void addLine(String line) {
        Stream.ofNullable(Link.of(line)).forEach(this::add);
    }

    private void add(Link link) {
        var index = titleIndex.computeIfAbsent(link.title(), key -> {
            titles.add(key);
            return titles.size() - 1;
        });
        if (index >= names.length) {
            names = Arrays.copyOf(names, names.length * 2);
        }
        names[index]++;
        // Two texts of one form, such as "A.B." and "AB": the one that is surer.
        entries.merge(
                link.hash(),
                new Entry(index, link.percent()),
                (one, other) -> other.percent() > one.percent() ? other : one);
    }

    void write(OutputStream stream) throws IOException {
        var newIndex = new int[titles.size()];
        var bytes = new ByteArrayOutputStream();
        var ends = new ArrayList<Integer>();
        for (var i = 0; i < titles.size(); i++) {
            newIndex[i] = -1;
            if (names[i] >= FEWEST_NAMES || isPersonsName(titles.get(i))) {
                newIndex[i] = ends.size();
                bytes.writeBytes(titles.get(i).getBytes(StandardCharsets.UTF_8));
                ends.add(bytes.size());
            }
        }
        var hashes = entries.entrySet().stream()
                .filter(entry -> newIndex[entry.getValue().title()] >= 0)
                .mapToLong(Map.Entry::getKey)
                .sorted()
                .toArray();
        var out = new DataOutputStream(stream);
        out.writeInt(ends.size());
        for (int end : ends) {
            out.writeInt(end);
        }
        bytes.writeTo(out);
        out.writeInt(hashes.length);
        for (var hash : hashes) {
            out.writeLong(hash);
        }
        for (var hash : hashes) {
            out.writeInt(newIndex[entry(hash).title()]);
        }
        for (var hash : hashes) {
            out.writeByte(entry(hash).percent());
        }
        out.flush();
    }

    private boolean isPersonsName(String title) {
        var words = new Candidate(title, 1).plainTitle().split(" ");
        return words.length > 1
                && words.length < 4
                && lexicon.givenNameGender(words[0]).isPresent();
    }

    private Entry entry(long hash) {
        return Objects.requireNonNull(entries.get(hash));
    }
}
