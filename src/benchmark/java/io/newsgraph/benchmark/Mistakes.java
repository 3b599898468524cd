package io.newsgraph.benchmark;

import io.newsgraph.knowledge.ActorId;
import io.newsgraph.knowledge.EventStatement;
import io.newsgraph.knowledge.RelationStatement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every deviation from the gold set, one a line, for those who mend rules. */
final class Mistakes {

    private final List<String> lines = new ArrayList<>();

    void miss(Passage passage, GoldEvent gold) {
        add("missed event", gold.type() + " " + gold.trigger(), passage.text());
    }

    void miss(Passage passage, GoldRelation gold) {
        add(
                "missed relation",
                gold.type() + " " + gold.subject() + " > " + Objects.requireNonNullElse(gold.object(), gold.value())
                        + " " + gold.status(),
                passage.text());
    }

    void invent(Passage passage, EventStatement found) {
        add("false event", found.type() + " " + passage.text(found.trigger()) + " by " + found.rule(), passage.text());
    }

    void invent(Passage passage, RelationStatement found) {
        var object = found.object() == null ? "" + found.value() : passage.names(List.of(found.object()));
        add(
                "false relation",
                found.type() + " " + passage.names(List.of(found.subject())) + " > " + object + " by " + found.rule(),
                passage.text());
    }

    /** What is said wrongly of an event that was found. */
    void note(Passage passage, GoldEvent gold, EventStatement found, Roles roles) {
        var what = gold.type() + " " + gold.trigger() + ": ";
        if (!roles.areRight(passage)
                || passage.named(roles.foundSources(), roles.wantedSources())
                        < roles.wantedSources().size()
                || passage.named(roles.foundTargets(), roles.wantedTargets())
                        < roles.wantedTargets().size()) {
            add(
                    "roles",
                    what + roles.wantedSources() + " > " + roles.wantedTargets() + ", found "
                            + passage.names(roles.foundSources()) + " > " + passage.names(roles.foundTargets()),
                    passage.text());
        }
        if (gold.status() != found.status()) {
            add("status", what + gold.status() + ", found " + found.status(), passage.text());
        }
        if (gold.negated() != found.negated()) {
            add("negation", what + gold.negated() + ", found " + found.negated(), passage.text());
        }
        if (!Objects.equals(gold.days(), found.date())) {
            add("date", what + gold.days() + ", found " + found.date(), passage.text());
        }
        var speaker = gold.attributedTo();
        if (speaker == null ? found.attributedTo() != null : !passage.isCalled(found.attributedTo(), speaker)) {
            add("attribution", what + speaker + ", found " + name(passage, found.attributedTo()), passage.text());
        }
    }

    private static String name(Passage passage, @Nullable ActorId id) {
        return Optional.ofNullable(id).map(actor -> passage.actor(actor).name()).orElse("nobody");
    }

    void misread(Passage passage, GoldArticle.Probe probe, String taken) {
        add("coreference", probe.mention() + " is " + probe.actor() + ", taken for " + taken, passage.text());
    }

    void missActor(String article, String name) {
        add("missed actor", name, article);
    }

    void inventActor(String article, String name) {
        add("false actor", name, article);
    }

    private void add(String kind, String what, String where) {
        lines.add(kind + "\t" + what + "\t" + where);
    }

    void write(Path file) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, lines.stream().sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
