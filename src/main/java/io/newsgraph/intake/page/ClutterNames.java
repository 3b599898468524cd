package io.newsgraph.intake.page;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells by its class names and id whether a part of a page is said to be something else than the article. */
final class ClutterNames {

    private static final Pattern WORD_BREAK = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");
    private static final List<Set<String>> CLUTTER = DataLines.of("clutter-names.txt").stream()
            .flatMap(line -> Arrays.stream(line.split("\\s+")))
            .map(words -> Set.of(words.split("\\+")))
            .toList();

    private ClutterNames() {}

    static boolean fit(Element element) {
        for (var name : element.classNames()) {
            if (isClutter(name)) {
                return true;
            }
        }
        return isClutter(element.id());
    }

    private static boolean isClutter(String name) {
        if (name.isEmpty()) {
            return false;
        }
        var words = new HashSet<>(List.of(WORD_BREAK.split(name)));
        var lower = new HashSet<String>();
        words.forEach(word -> lower.add(word.toLowerCase(Locale.ROOT)));
        return CLUTTER.stream().anyMatch(lower::containsAll);
    }
}
