package io.newsgraph.benchmark.synthetic;

import io.newsgraph.knowledge.Actor;
import io.newsgraph.knowledge.Findings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Articles in the order of publication until they support so many relations. A fifth as many actors are in them. The
 * same every time.
 *
 * <p>A story is told by one report, or by several that word it on their own over two days. Now and then a report is
 * taken over by others within hours, as it is or a little changed.
 */
public final class SyntheticNews implements Iterator<Findings> {

    private static final Instant BEGIN = Instant.parse("2019-01-01T00:00:00Z");
    private static final Duration BETWEEN_STORIES = Duration.ofMinutes(15);
    private static final int RELATIONS_PER_ACTOR = 5;
    private static final int ACTORS_AT_FIRST = 1_000;
    private static final int PUBLISHERS = 400;
    private static final double FURTHER_REPORT = 0.2;
    private static final double BURST = 0.05;
    private static final double LONGER_BURST = 0.8;
    private static final int LONGEST_BURST = 40;
    private static final int TYPE_BITS = 16;
    private static final int SUBJECT_BITS = 40;

    private final int relations;
    private final Cast cast;
    private final SplittableRandom random = new SplittableRandom(20_190_101);
    private final Set<Long> known = new HashSet<>();
    private final PriorityQueue<Issue> waiting =
            new PriorityQueue<>(Comparator.comparing(Issue::published).thenComparing(Issue::number));
    private int stories;
    private int issues;
    private int copies;

    /** News that supports so many relations, or a few more. */
    public SyntheticNews(int relations) {
        this.relations = relations;
        this.cast = new Cast(Math.min(ACTORS_AT_FIRST, relations / RELATIONS_PER_ACTOR));
    }

    /** Two actors. */
    public record Pair(Actor one, Actor other) {}

    /** An article that is going to be published. */
    private record Issue(int number, Instant published, Story story, Wire wire) {}

    @Override
    public boolean hasNext() {
        return known.size() < relations || !waiting.isEmpty();
    }

    @Override
    public Findings next() {
        while (known.size() < relations
                && (waiting.isEmpty() || !waiting.peek().published().isBefore(nextStory()))) {
            tellOfAnotherStory();
        }
        var issue = waiting.poll();
        if (issue == null) {
            throw new NoSuchElementException();
        }
        return Report.of(issue.story(), issue.wire(), imprint(issue));
    }

    /** The next articles, at most so many. */
    public List<Findings> next(int atMost) {
        var articles = new ArrayList<Findings>();
        while (articles.size() < atMost && hasNext()) {
            articles.add(next());
        }
        return articles;
    }

    /**
     * So many pairs of actors about whom somebody may ask, the same every time: in every second the two are in a
     * relation, the others are any two.
     */
    public List<Pair> pairs(int count) {
        var draws = new SplittableRandom(count);
        var related = known.stream()
                .filter(relation -> object(relation) != Fact.NOBODY)
                .iterator();
        return IntStream.range(0, count)
                .mapToObj(number -> number % 2 == 0 ? pairOf(related.next()) : drawPair(draws))
                .toList();
    }

    private Pair pairOf(long relation) {
        return new Pair(Cast.actor(subject(relation)), Cast.actor(object(relation)));
    }

    private Pair drawPair(SplittableRandom draws) {
        var one = cast.draw(draws);
        var other = cast.draw(draws);
        return one == other ? drawPair(draws) : new Pair(Cast.actor(one), Cast.actor(other));
    }

    /** How many relations the stories so far support. */
    public int relations() {
        return known.size();
    }

    /** How many actors may have been in the news so far. */
    public int actors() {
        return cast.size();
    }

    /** How many stories have begun. */
    public int stories() {
        return stories;
    }

    /** How many articles are copies of others, of those that are published or wait. */
    public int copies() {
        return copies;
    }

    private Instant nextStory() {
        return BEGIN.plus(BETWEEN_STORIES.multipliedBy(stories));
    }

    private void tellOfAnotherStory() {
        var begin = nextStory();
        var own = random.split();
        var story = Story.draw(stories, begin, newcomers(), cast, own);
        story.facts().forEach(fact -> fact.eachRelation(this::remember));
        stories++;
        report(story, begin, true, own);
        while (own.nextDouble() < FURTHER_REPORT) {
            report(story, begin.plusSeconds(own.nextInt(2 * 86_400)), false, own);
        }
    }

    private void report(Story story, Instant published, boolean whole, SplittableRandom own) {
        var wire = Wire.original(own.nextLong(), whole);
        publish(published, story, wire);
        if (own.nextDouble() < BURST) {
            for (var copy = 0; copy == 0 || copy < LONGEST_BURST && own.nextDouble() < LONGER_BURST; copy++) {
                publish(published.plusSeconds(60 + own.nextInt(6 * 3_600)), story, wire.copy(own));
                copies++;
            }
        }
    }

    private void publish(Instant published, Story story, Wire wire) {
        waiting.add(new Issue(issues++, published, story, wire));
    }

    /** As many as keep the number of actors in step with that of relations. */
    private List<Integer> newcomers() {
        var newcomers = new ArrayList<Integer>();
        while (cast.size() <= Math.min(known.size() / RELATIONS_PER_ACTOR, relations / RELATIONS_PER_ACTOR - 1)) {
            newcomers.add(cast.add());
        }
        return newcomers;
    }

    /** Subject, object and type in one number: a million of them fit into little memory. */
    private void remember(int subject, String type, int object) {
        known.add((long) subject << SUBJECT_BITS | (long) (object + 1) << TYPE_BITS | type.hashCode() & 0xffff);
    }

    private static int subject(long relation) {
        return (int) (relation >> SUBJECT_BITS);
    }

    private static int object(long relation) {
        return ((int) (relation >> TYPE_BITS) & 0xffffff) - 1;
    }

    private static Report.Imprint imprint(Issue issue) {
        var spread = new SplittableRandom(issue.number()).nextDouble();
        var publisher = (int) Math.pow(PUBLISHERS, spread);
        return new Report.Imprint("story-" + issue.number(), "The " + Names.organization(publisher), issue.published());
    }
}
