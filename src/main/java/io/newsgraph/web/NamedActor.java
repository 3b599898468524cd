package io.newsgraph.web;

import io.newsgraph.query.ActorReference;
import io.newsgraph.query.ActorSummary;
import io.newsgraph.query.Actors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** Finds the one actor whom a request names by id, name or alias. */
@Component
class NamedActor {

    private static final int SUGGESTIONS = 5;

    private final Actors actors;

    NamedActor(Actors actors) {
        this.actors = actors;
    }

    /** The actor; a problem with status 404 or 409 if there is none or more than one. */
    ActorSummary get(String idNameOrAlias) {
        var named = actors.listNamed(idNameOrAlias);
        if (named.isEmpty()) {
            throw unknown(idNameOrAlias);
        } else if (named.size() > 1) {
            var candidates = named.stream().map(NamedActor::reference).toList();
            throw Problem.of(
                            HttpStatus.CONFLICT,
                            "Several actors are called \"" + idNameOrAlias
                                    + "\": name one of the candidates by its id.")
                    .with("candidates", candidates)
                    .toException();
        }
        return named.get(0);
    }

    private ErrorResponseException unknown(String name) {
        var close = actors.search(name, SUGGESTIONS).stream()
                .map(found -> reference(found.actor()))
                .toList();
        var hint = close.isEmpty() ? "." : ": did you mean \"" + close.get(0).name() + "\"?";
        return Problem.of(HttpStatus.NOT_FOUND, "No actor is called \"" + name + "\"" + hint)
                .with("candidates", close)
                .toException();
    }

    private static ActorReference reference(ActorSummary actor) {
        return new ActorReference(actor.id(), actor.name(), actor.type());
    }
}
