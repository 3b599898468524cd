package io.newsgraph.benchmark;

import io.newsgraph.knowledge.Actor;
import io.newsgraph.knowledge.ActorMention;
import io.newsgraph.knowledge.Findings;
import io.newsgraph.knowledge.MentionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** How well whole articles are understood: who is in them, who is meant where, and their main events and relations. */
final class ArticleScores {

    final Tally actors = new Tally();
    final Tally kinds = new Tally();
    final Tally countries = new Tally();
    final Tally names = new Tally();
    final Tally probes = new Tally();
    final Tally events = new Tally();
    final Tally relations = new Tally();
    private final Mistakes mistakes;

    ArticleScores(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    void add(GoldArticle gold, Findings findings) {
        addActors(gold, findings);
        var sentences = Gold.sentencesOf(gold);
        for (var number = 1; number <= sentences.size(); number++) {
            addSentence(gold, number, Passage.of(findings, sentences.get(number - 1)));
        }
    }

    private void addSentence(GoldArticle gold, int number, Passage passage) {
        gold.probes().stream().filter(probe -> probe.sentence() == number).forEach(probe -> addProbe(passage, probe));
        var here = gold.events().stream()
                .filter(event -> Objects.equals(event.sentence(), number))
                .toList();
        var match = EventPairs.of(passage, here);
        match.missed().forEach(missed -> mistakes.miss(passage, missed));
        here.stream()
                .filter(event -> !event.isOptional())
                .forEach(event -> events.judge(!match.missed().contains(event)));
        gold.relations().stream()
                .filter(relation -> Objects.equals(relation.sentence(), number) && !relation.isOptional())
                .forEach(relation -> addRelation(passage, relation));
    }

    private void addRelation(Passage passage, GoldRelation relation) {
        var isFound = RelationScores.first(passage, relation, passage.relations())
                .filter(found -> found.status() == relation.status())
                .isPresent();
        relations.judge(isFound);
        if (!isFound) {
            mistakes.miss(passage, relation);
        }
    }

    private void addProbe(Passage passage, GoldArticle.Probe probe) {
        var mention = passage.mention(probe.mention());
        var isRight = mention != null && Names.match(probe.actor(), passage.actor(mention.actor()), List.of());
        probes.judge(isRight);
        if (!isRight) {
            var taken =
                    mention == null ? "nobody" : passage.actor(mention.actor()).name();
            mistakes.misread(passage, probe, taken);
        }
    }

    /** An actor that the article only describes may be found or not. */
    private void addActors(GoldArticle gold, Findings findings) {
        var left = new ArrayList<>(named(findings));
        gold.actors().stream().filter(GoldArticle.GoldActor::isNamed).forEach(wanted -> {
            var found = left.stream().filter(actor -> isSame(wanted, actor)).findFirst();
            actors.want(1);
            found.ifPresentOrElse(
                    actor -> {
                        left.remove(actor);
                        actors.find(1);
                        actors.hit(1);
                        describe(wanted, actor, findings);
                    },
                    () -> mistakes.missActor(gold.id(), wanted.name()));
        });
        left.removeIf(actor -> gold.actors().stream().anyMatch(wanted -> !wanted.isNamed() && isSame(wanted, actor)));
        actors.find(left.size());
        left.forEach(actor -> mistakes.inventActor(gold.id(), actor.type() + " " + actor.name()));
    }

    private void describe(GoldArticle.GoldActor wanted, Actor found, Findings findings) {
        kinds.judge(Names.alternatives(wanted.type())
                .anyMatch(type -> type.equals(found.type().name())));
        if (wanted.country() != null) {
            countries.judge(wanted.country().equals(found.country()));
        }
        var seen = findings.mentions().stream()
                .filter(mention -> mention.actor().equals(found.id()))
                .map(ActorMention::text)
                .toList();
        wanted.names().forEach(name -> names.judge(seen.stream().anyMatch(text -> Names.sameText(text, name))));
    }

    private static List<Actor> named(Findings findings) {
        var ids = findings.mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.NAME)
                .map(ActorMention::actor)
                .collect(Collectors.toSet());
        return findings.actors().stream()
                .filter(actor -> ids.contains(actor.id()))
                .toList();
    }

    private static boolean isSame(GoldArticle.GoldActor wanted, Actor actor) {
        return Names.match(wanted.name(), actor, List.of());
    }
}
