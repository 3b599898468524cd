package io.newsgraph.extraction.mention;

import io.newsgraph.knowledge.ActorType;
import io.newsgraph.lexicon.KnownActor;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Somebody or something that one article mentions; grows while the article is read. */
public final class Entity {

    private String name;
    private ActorType type;
    private @Nullable KnownActor known;
    private @Nullable String country;
    private @Nullable String gender;
    private boolean named;
    private String reason;
    private final SortedSet<String> aliases = new TreeSet<>();

    Entity(String name, ActorType type, boolean named, String reason) {
        this.name = name;
        this.type = type;
        this.named = named;
        this.reason = reason;
        aliases.add(name);
    }

    static Entity of(KnownActor known, String reason) {
        var entity = new Entity(known.name(), known.type(), true, reason);
        entity.known = known;
        entity.country = known.country();
        entity.gender = known.gender();
        return entity;
    }

    /** Its fullest name in the article, or its canonical name when it is known. */
    public String name() {
        return name;
    }

    /** Its kind. */
    public ActorType type() {
        return type;
    }

    /** The entry of the lexicon that it was recognised as. */
    public @Nullable KnownActor known() {
        return known;
    }

    /** ISO 3166-1 alpha-3 code of the country it is or belongs to, as far as the article tells. */
    public @Nullable String country() {
        return country;
    }

    /** f or m, as far as the article tells. */
    public @Nullable String gender() {
        return gender;
    }

    /** Whether the article gives it a name; a group of "protesters" has none. */
    public boolean isNamed() {
        return named;
    }

    /** Why it was taken for what it is. */
    public String reason() {
        return reason;
    }

    /** Every name that the article uses for it, sorted. */
    public SortedSet<String> aliases() {
        return Collections.unmodifiableSortedSet(aliases);
    }

    void addAlias(String alias) {
        aliases.add(alias);
    }

    void belongsTo(@Nullable String code) {
        if (country == null) {
            country = code;
        }
    }

    void hasGender(@Nullable String seen) {
        if (gender == null) {
            gender = seen;
        }
    }

    void isOf(ActorType seen) {
        type = seen;
    }

    void isCalled(String fullName) {
        name = fullName;
        aliases.add(fullName);
    }

    @Override
    public String toString() {
        return type + " " + name;
    }
}
