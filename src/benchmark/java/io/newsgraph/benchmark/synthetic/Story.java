package io.newsgraph.benchmark.synthetic;

import static io.newsgraph.knowledge.ActorType.COUNTRY;
import static io.newsgraph.knowledge.ActorType.GROUP;
import static io.newsgraph.knowledge.ActorType.ORGANIZATION;
import static io.newsgraph.knowledge.ActorType.PERSON;
import static io.newsgraph.knowledge.ActorType.PLACE;

import io.newsgraph.knowledge.ActorType;
import io.newsgraph.knowledge.DayRange;
import io.newsgraph.knowledge.EventContext;
import io.newsgraph.knowledge.EventStatus;
import io.newsgraph.knowledge.EventType;
import io.newsgraph.knowledge.Held;
import io.newsgraph.knowledge.RelationStatus;
import io.newsgraph.knowledge.RelationType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens, in several acts among a few actors, with what is told of them in passing. How many there are
 * of each, and with which marks, is what newsgraph finds in its samples, for an article half as long.
 *
 * @param number which one, from 0
 * @param facts what is told, what matters most first
 * @param others who is named without a part in it
 */
record Story(int number, List<Fact> facts, List<Integer> others) {

    private static final int ACTS = 8;
    private static final int BONDS = 5;
    private static final int NAMED = 16;
    private static final Set<ActorType> AGENTS = Set.of(PERSON, ORGANIZATION, COUNTRY, GROUP);
    private static final Set<ActorType> TERRITORIES = Set.of(COUNTRY, PLACE);

    /** Each as often as it stands here. */
    private static final List<EventType> TYPES = repeated(EventType.values(), type -> switch (type) {
        case CONSULT -> 41;
        case ASSAULT, AGREE, ACCUSE -> 35;
        case REJECT -> 29;
        case SUPPORT -> 26;
        case REQUEST -> 23;
        case COERCE -> 17;
        case SANCTION -> 14;
        case RETREAT, MOBILIZE, THREATEN -> 10;
        case CONCEDE, PROTEST -> 7;
        case AID -> 5;
        case COOPERATE -> 3;
    });

    private static final List<RelationType> RELATIONS = repeated(RelationType.values(), type -> switch (type) {
        case HOLDS_OFFICE -> 60;
        case MEMBER_OF, EMPLOYED_BY -> 10;
        case HEADQUARTERED_IN, LOCATED_IN, CITIZEN_OF, LIVES_IN -> 3;
        default -> 1;
    });

    /** Draws a story that begins at a moment and has newcomers in it. */
    static Story draw(int number, Instant begin, List<Integer> newcomers, Cast cast, SplittableRandom random) {
        return new Draft(begin, newcomers, cast, random).story(number);
    }

    private interface Weight<T> {
        int of(T value);
    }

    private static <T> List<T> repeated(T[] values, Weight<T> weight) {
        var all = new ArrayList<T>();
        for (var value : values) {
            for (var i = 0; i < weight.of(value); i++) {
                all.add(value);
            }
        }
        return List.copyOf(all);
    }

    private static final class Draft {

        private final LocalDate day;
        private final Cast cast;
        private final SplittableRandom random;
        private final List<Integer> waiting;
        private final List<Integer> actors = new ArrayList<>();

        Draft(Instant begin, List<Integer> newcomers, Cast cast, SplittableRandom random) {
            this.day = LocalDate.ofInstant(begin, ZoneOffset.UTC);
            this.cast = cast;
            this.random = random;
            this.waiting = new ArrayList<>(newcomers);
        }

        Story story(int number) {
            var facts = new ArrayList<Fact>();
            for (var i = 0; i < ACTS; i++) {
                facts.add(act());
            }
            for (var i = 0; i < BONDS; i++) {
                facts.add(random.nextInt(facts.size() + 1), bond());
            }
            var named = new TreeSet<Integer>();
            facts.forEach(fact -> fact.eachActor(named::add));
            var others = new ArrayList<>(waiting);
            while (named.size() + others.size() < NAMED) {
                var other = cast.draw(random);
                if (!named.contains(other) && !others.contains(other)) {
                    others.add(other);
                }
            }
            return new Story(number, List.copyOf(facts), List.copyOf(others));
        }

        private Fact act() {
            var type = pick(TYPES);
            var sources = chance(0.84) ? List.of(somebody(AGENTS)) : List.<Integer>of();
            var targets =
                    chance(sources.isEmpty() ? 1 : 0.69) ? others(sources, chance(0.05) ? 2 : 1) : List.<Integer>of();
            var planned = type == EventType.AGREE && chance(0.4);
            return new Fact.Act(
                    type,
                    planned ? EventType.CONSULT : null,
                    type.modes().isEmpty()
                            ? null
                            : pick(type.modes().stream().sorted().toList()),
                    chance(0.4) ? Set.of(pick(List.of(EventContext.values()))) : Set.of(),
                    sources,
                    targets,
                    chance(0.1) ? somebody(TERRITORIES) : null,
                    chance(0.3) ? DayRange.of(day.minusDays(random.nextInt(4))) : null,
                    status(),
                    chance(0.04),
                    chance(0.11) ? somebody(AGENTS) : null);
        }

        private EventStatus status() {
            var roll = random.nextDouble();
            return roll < 0.89 ? EventStatus.OCCURRED : roll < 0.965 ? EventStatus.PLANNED : EventStatus.HYPOTHETICAL;
        }

        private Fact bond() {
            var type = pick(RELATIONS);
            var subject = somebody(subjects(type));
            var objects = objects(type);
            var roll = random.nextDouble();
            return new Fact.Bond(
                    type,
                    subject,
                    objects.isEmpty() ? null : another(subject, objects),
                    value(type, objects.isEmpty()),
                    chance(0.1) ? Held.since(DayRange.of(day.minusDays(random.nextInt(3_000)))) : Held.UNSAID,
                    roll < 0.85
                            ? RelationStatus.ASSERTED
                            : roll < 0.95 ? RelationStatus.FORMER : RelationStatus.PLANNED,
                    chance(0.04) ? somebody(AGENTS) : null);
        }

        private @Nullable String value(RelationType type, boolean needed) {
            if (needed) {
                return String.valueOf(1900 + random.nextInt(100));
            }
            return type == RelationType.HOLDS_OFFICE ? pick(Wording.OFFICES) : null;
        }

        private static Set<ActorType> subjects(RelationType type) {
            return switch (type) {
                case FOUNDED_BY, FOUNDED_ON, SUBSIDIARY_OF, HEADQUARTERED_IN -> Set.of(ORGANIZATION);
                case LOCATED_IN, CAPITAL_OF, PART_OF -> Set.of(PLACE);
                case ALLIED_WITH -> Set.of(COUNTRY);
                default -> Set.of(PERSON);
            };
        }

        private static Set<ActorType> objects(RelationType type) {
            return switch (type) {
                case BORN_ON, DIED_ON, FOUNDED_ON -> Set.of();
                case HOLDS_OFFICE -> Set.of(COUNTRY, ORGANIZATION);
                case CAPITAL_OF, CITIZEN_OF, ALLIED_WITH -> Set.of(COUNTRY);
                case HEADQUARTERED_IN, LOCATED_IN, BORN_IN, LIVES_IN, PART_OF -> TERRITORIES;
                case SPOUSE_OF, CHILD_OF, FOUNDED_BY -> Set.of(PERSON);
                default -> Set.of(ORGANIZATION);
            };
        }

        private List<Integer> others(List<Integer> than, int count) {
            var chosen = new TreeSet<Integer>();
            while (chosen.size() < count) {
                var one = somebody(AGENTS);
                if (!than.contains(one)) {
                    chosen.add(one);
                }
            }
            return List.copyOf(chosen);
        }

        private int another(int than, Set<ActorType> kinds) {
            var other = somebody(kinds);
            while (other == than) {
                other = somebody(kinds);
            }
            return other;
        }

        /** Often somebody who is in the story already, else a newcomer where one waits, else anybody. */
        private int somebody(Set<ActorType> kinds) {
            if (chance(0.4)) {
                var known = actors.stream()
                        .filter(rank -> kinds.contains(Cast.type(rank)))
                        .toList();
                if (!known.isEmpty()) {
                    return pick(known);
                }
            }
            var actor = newcomer(kinds);
            actors.add(actor);
            return actor;
        }

        private int newcomer(Set<ActorType> kinds) {
            for (var rank : waiting) {
                if (kinds.contains(Cast.type(rank))) {
                    waiting.remove(rank);
                    return rank;
                }
            }
            return cast.draw(random, kinds);
        }

        private boolean chance(double probability) {
            return random.nextDouble() < probability;
        }

        private <T> T pick(List<T> choices) {
            return choices.get(random.nextInt(choices.size()));
        }
    }
}
