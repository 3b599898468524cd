package io.newsgraph.query;

import io.newsgraph.knowledge.Standing;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a relation must be like.
 *
 * @param types of one of these types or families, in any case; of any if there is none
 * @param statuses standing in one of these ways; in any if there is none
 * @param since reported on that day or later
 * @param until reported on that day or earlier
 * @param confidence the least confidence, from 0 to 1
 * @param origins the least number of independent reports
 */
public record RelationFilter(
        List<String> types,
        List<Standing> statuses,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        double confidence,
        long origins) {

    /** Lets every relation pass. */
    public static final RelationFilter ALL = new RelationFilter(List.of(), List.of(), null, null, 0, 0);

    /** Copies the lists; a {@link WrongParameter} for a period that ends before it begins. */
    public RelationFilter {
        types = List.copyOf(types);
        statuses = List.copyOf(statuses);
        WrongParameter.checkPeriod(since, until);
    }

    /** Lets relations of some types or families pass. */
    public static RelationFilter ofTypes(Collection<String> types) {
        return new RelationFilter(List.copyOf(types), List.of(), null, null, 0, 0);
    }

    /** The types as the graph spells them; an {@link UnknownName} when one is neither type nor family. */
    List<String> spelledTypes() {
        return RelationTypes.named(types);
    }

    /** As the value of {@code $filter}. Days begin and end in UTC. */
    public Map<String, @Nullable Object> parameter() {
        var parameter = new HashMap<String, @Nullable Object>();
        parameter.put("types", types.isEmpty() ? null : spelledTypes());
        parameter.put(
                "statuses",
                statuses.isEmpty() ? null : statuses.stream().map(Enum::name).toList());
        parameter.put("since", since == null ? null : since.atStartOfDay(ZoneOffset.UTC));
        parameter.put("before", until == null ? null : until.plusDays(1).atStartOfDay(ZoneOffset.UTC));
        parameter.put("confidence", confidence);
        parameter.put("origins", origins);
        return parameter;
    }
}
