package io.newsgraph.query.event;

import io.newsgraph.knowledge.EventContext;
import io.newsgraph.knowledge.EventType;
import io.newsgraph.knowledge.QuadClass;
import io.newsgraph.knowledge.Standing;
import io.newsgraph.query.UnknownName;
import io.newsgraph.query.WrongParameter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an event must be like. Lists let pass what is like one of their elements, and everything when they are empty.
 *
 * @param types PLOVER types
 * @param quadClasses families of them
 * @param modes PLOVER modes, in any case
 * @param contexts PLOVER contexts, in any case; an event may have several
 * @param statuses how firmly it stands
 * @param since it began on that day or later
 * @param until it began on that day or earlier
 * @param confidence the least confidence, from 0 to 1
 * @param origins the least number of independent reports
 */
public record EventFilter(
        List<EventType> types,
        List<QuadClass> quadClasses,
        List<String> modes,
        List<String> contexts,
        List<Standing> statuses,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        double confidence,
        long origins) {

    /** Lets every event pass. */
    public static final EventFilter ALL =
            new EventFilter(List.of(), List.of(), List.of(), List.of(), List.of(), null, null, 0, 0);

    /** Lets pass what at least one article states as a fact. */
    public static final EventFilter FACTS =
            new EventFilter(List.of(), List.of(), List.of(), List.of(), List.of(Standing.ASSERTED), null, null, 0, 0);

    /** What plans of other types are coded as. */
    private static final Set<EventType> OF_PLANS = Set.of(EventType.AGREE, EventType.CONCEDE, EventType.THREATEN);

    /** Which day the graph gives to events of which none is known. */
    private static final LocalDate UNDATED = LocalDate.of(1, 1, 1);

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /**
     * Copies the lists; an {@link UnknownName} for a mode or context that PLOVER does not have, a {@link WrongParameter} for
     * a period that ends before it begins.
     */
    public EventFilter {
        types = List.copyOf(types);
        quadClasses = List.copyOf(quadClasses);
        modes = spelled("mode", modes, allModes());
        contexts = spelled("context", contexts, allContexts());
        statuses = List.copyOf(statuses);
        WrongParameter.checkPeriod(since, until);
    }

    /** The same, between two days. */
    public EventFilter between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new EventFilter(types, quadClasses, modes, contexts, statuses, first, last, confidence, origins);
    }

    /**
     * The types and those of the families; all when there are neither.
     *
     * @param orPlansOfThem whether plans of these types, which are of other types themselves, are sought as well
     */
    List<String> typesToSeek(boolean orPlansOfThem) {
        return Arrays.stream(EventType.values())
                .filter(type -> types.isEmpty() || types.contains(type) || orPlansOfThem && OF_PLANS.contains(type))
                .filter(type -> quadClasses.isEmpty() || quadClasses.contains(type.quadClass()))
                .map(Enum::name)
                .toList();
    }

    /** The last day that counts. */
    LocalDate last() {
        return until == null ? LAST : until;
    }

    /** As the value of {@code $filter}. Whoever asks for a period does not mean events of which no day is known. */
    Map<String, @Nullable Object> parameter() {
        var parameter = new HashMap<String, @Nullable Object>();
        parameter.put("types", names(types));
        parameter.put("quadClasses", names(quadClasses));
        parameter.put("modes", modes.isEmpty() ? null : modes);
        parameter.put("contexts", contexts.isEmpty() ? null : contexts);
        parameter.put("statuses", names(statuses));
        parameter.put("since", since == null ? until == null ? UNDATED : UNDATED.plusDays(1) : since);
        parameter.put("confidence", confidence == 0 ? null : confidence);
        parameter.put("origins", origins == 0 ? null : origins);
        return parameter;
    }

    private static @Nullable List<String> names(Collection<? extends Enum<?>> values) {
        return values.isEmpty() ? null : values.stream().map(Enum::name).toList();
    }

    private static List<String> spelled(String kind, List<String> words, Collection<String> valid) {
        return words.stream()
                .map(word -> {
                    var spelled = word.strip().toLowerCase(Locale.ROOT);
                    if (!valid.contains(spelled)) {
                        throw UnknownName.among(kind, word, valid);
                    }
                    return spelled;
                })
                .toList();
    }

    private static Collection<String> allModes() {
        return Arrays.stream(EventType.values())
                .flatMap(type -> type.modes().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Collection<String> allContexts() {
        return Arrays.stream(EventContext.values())
                .map(EventContext::label)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
