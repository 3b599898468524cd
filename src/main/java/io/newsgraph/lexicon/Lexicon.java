package io.newsgraph.lexicon;

import io.newsgraph.knowledge.ActorType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The data files of {@code lexicon/}, ready to be asked. Immutable once loaded; safe for many threads.
 */
public final class Lexicon {

    private static final Set<String> FAMILY_FIRST = Set.of("CHN", "PRK", "KOR", "TWN", "VNM");

    /** Behind a surname. */
    private static final Pattern SUFFIX = Pattern.compile(",? (?:[JS]r\\.?|I{2,3}|I?V|VI{0,3})$");

    private final PhraseTrie<Sense> names = new PhraseTrie<>();
    private final PhraseTrie<Office> offices = new PhraseTrie<>();
    private final Map<String, KnownActor> countries = new HashMap<>();
    private final Map<String, List<KnownActor>> byTitle = new HashMap<>();
    private final Map<String, List<KnownActor>> bySurname = new HashMap<>();
    private final Map<String, Anaphor> anaphors = new HashMap<>();
    private final Map<String, List<KnownActor>> byNominal = new HashMap<>();
    private final Map<String, String> groupNouns = Table.pairs("groups.txt");
    private final Map<String, String> institutions = Table.pairs("institutions.txt");
    private final Map<String, String> professions = Table.pairs("professions.txt");
    private final Map<String, String> honorifics = Table.pairs("honorifics.txt");
    private final Map<String, String> seatWords = Table.pairs("metonymy.txt");
    private final Map<String, String> givenNames = new HashMap<>();
    private final List<Sport> sports = Sport.load();
    private final DomainWords domainWords = DomainWords.load();
    private final Map<String, ActorType> nameHeads = new HashMap<>();

    private Lexicon() {
        Table.rows("countries.tsv").forEach(this::addCountry);
        for (var file : List.of("organizations.tsv", "armed-groups.tsv", "companies.tsv")) {
            Table.rows(file).forEach(row -> addActor(row, ActorType.ORGANIZATION));
        }
        Table.rows("persons.tsv").forEach(row -> addActor(row, ActorType.PERSON));
        Table.rows("places.tsv").forEach(row -> addActor(row, ActorType.PLACE));
        Table.rows("offices.tsv").forEach(this::addOffice);
        Table.rows("nominals.tsv").forEach(row -> anaphors.put(row.get("noun"), Anaphor.of(row)));
        Table.rows("name-heads.tsv").forEach(row -> nameHeads.put(row.get("noun"), ActorType.valueOf(row.get("type"))));
        Table.rows("given-names.tsv").forEach(row -> givenNames.put(row.get("name"), row.get("gender")));
    }

    /** Loads all files from the class path; takes about half a second. */
    public static Lexicon load() {
        return new Lexicon();
    }

    private void addCountry(Table.Row row) {
        var country = actor(row, ActorType.COUNTRY, row.get("code"));
        countries.putIfAbsent(row.get("code"), country);
        addNames(country);
        row.list("adjectives").forEach(word -> names.add(word, new Sense(country, Sense.Use.ADJECTIVE)));
        row.list("nationals").forEach(word -> names.add(word, new Sense(country, Sense.Use.NATIONAL)));
        row.list("metonyms").forEach(word -> names.add(word, new Sense(country, Sense.Use.METONYM)));
    }

    private void addActor(Table.Row row, ActorType type) {
        var actor = actor(row, type, row.orNull("country"));
        addNames(actor);
        if (actor.wikipedia() != null) {
            byTitle.computeIfAbsent(actor.wikipedia(), key -> new ArrayList<>()).add(actor);
        }
        if (type == ActorType.PERSON) {
            surnames(actor)
                    .forEach(surname -> bySurname
                            .computeIfAbsent(surname, key -> new ArrayList<>())
                            .add(actor));
        }
        row.list("adjectives").forEach(word -> names.add(word, new Sense(actor, Sense.Use.ADJECTIVE)));
        for (var nominal : actor.nominals()) {
            byNominal.computeIfAbsent(nominal, key -> new ArrayList<>()).add(actor);
        }
    }

    /** In every spelling; the family name of a Chinese or Korean comes first. */
    private static List<String> surnames(KnownActor person) {
        if (person.country() != null && FAMILY_FIRST.contains(person.country())) {
            return List.of(person.name().split(" ")[0]);
        }
        return Stream.concat(Stream.of(person.name()), person.aliases().stream().filter(alias -> alias.contains(" ")))
                .map(name -> SUFFIX.matcher(name).replaceAll(""))
                .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                .distinct()
                .toList();
    }

    private void addNames(KnownActor actor) {
        names.add(actor.name(), new Sense(actor, Sense.Use.NAME));
        actor.aliases().forEach(alias -> names.add(alias, new Sense(actor, Sense.Use.NAME)));
    }

    private static KnownActor actor(Table.Row row, ActorType type, @Nullable String country) {
        return new KnownActor(
                row.get("name"),
                type,
                row.get("kind"),
                country,
                row.orNull("wikipedia"),
                row.orNull("wikidata"),
                row.orNull("gender"),
                row.list("aliases"),
                row.list("nominals"),
                row.list("roles"));
    }

    private void addOffice(Table.Row row) {
        var office = new Office(row.get("office"), row.get("level"));
        offices.add(office.title().toLowerCase(Locale.ROOT), office);
        row.list("variants").forEach(variant -> offices.add(variant, office));
    }

    /** The longest known names, adjectives and nationals among the words, from left to right. */
    public List<Match<Sense>> names(List<String> words) {
        return names.longest(words);
    }

    /** What one phrase can mean; empty when it is not known. */
    public List<Sense> senses(String phrase) {
        var words = List.of(phrase);
        var match = names.longestAt(words, 0);
        return match == null ? List.of() : match.values();
    }

    /** The longest titles of offices among the words, from left to right, whatever their case. */
    public List<Match<Office>> offices(List<String> words) {
        return offices.longest(
                words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList());
    }

    /** Whether a whole phrase is the title of an office, whatever its case. */
    public boolean isOffice(String phrase) {
        var words = List.of(phrase.split(" "));
        return offices(words).stream().anyMatch(match -> match.start() == 0 && match.end() == words.size());
    }

    /** The country with an ISO 3166-1 alpha-3 code. */
    public Optional<KnownActor> country(String code) {
        return Optional.ofNullable(countries.get(code));
    }

    /** The persons whose names end in a word. */
    public List<KnownActor> bySurname(String surname) {
        return bySurname.getOrDefault(surname, List.of());
    }

    /** The actor of a kind that a Wikipedia article is about. */
    public Optional<KnownActor> about(String title, ActorType type) {
        return byTitle.getOrDefault(title, List.of()).stream()
                .filter(actor -> actor.type() == type)
                .findFirst();
    }

    /** Who news mean by a common noun phrase such as "alliance", in lower case without article. */
    public List<KnownActor> byNominal(String nominal) {
        return byNominal.getOrDefault(nominal, List.of());
    }

    /** What a common noun such as "company" can point back to. */
    public Optional<Anaphor> anaphor(String noun) {
        return Optional.ofNullable(anaphors.get(noun));
    }

    /** The sector of a noun for a group, such as "rebel" for "insurgents". */
    public Optional<String> groupSector(String noun) {
        return Optional.ofNullable(groupNouns.get(noun.toLowerCase(Locale.ROOT)));
    }

    /** The sector of a noun phrase for an institution of a country, such as "military" for "army". */
    public Optional<String> institutionSector(String phrase) {
        return Optional.ofNullable(institutions.get(phrase.toLowerCase(Locale.ROOT)));
    }

    /** Whether a noun names what a person does for a living. */
    public boolean isProfession(String noun) {
        return professions.containsKey(noun.toLowerCase(Locale.ROOT));
    }

    /** Whether a word goes before a person's name out of courtesy or rank, such as "Mr.". */
    public boolean isHonorific(String word) {
        return honorifics.containsKey(word);
    }

    /** The gender of a given name: f, m or u for either. */
    public Optional<String> givenNameGender(String name) {
        return Optional.ofNullable(givenNames.get(name));
    }

    /** The words that tell in which walk of life somebody acts. */
    public DomainWords domainWords() {
        return domainWords;
    }

    /** The sports whose reports call clubs by the names of their places. */
    public List<Sport> sports() {
        return sports;
    }

    /** The kind of bearer that a name ending in a noun has, such as a place for "Lake". */
    public Optional<ActorType> nameHead(String noun) {
        return Optional.ofNullable(nameHeads.get(noun.toLowerCase(Locale.ROOT)));
    }

    /** What a word tells of a capital beside it, such as "locative" for "near"; metonymy.txt has them all. */
    public Optional<String> seatWord(String word) {
        return Optional.ofNullable(seatWords.get(word.toLowerCase(Locale.ROOT)));
    }
}
