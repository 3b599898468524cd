package io.newsgraph.web;

import io.newsgraph.query.ActorReference;
import io.newsgraph.query.ActorSummary;
import io.newsgraph.query.Actors;
import org.jspecify.annotations.Nullable;
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

    /** The actor whom an address names; a problem with status 404 or 409 if there is none or more than one. */
    ActorSummary get(String idNameOrAlias) {
        return find(idNameOrAlias, null);
    }

    /** The actor whom a parameter names; the problem says which parameter. */
    ActorSummary get(String parameter, String idNameOrAlias) {
        return find(idNameOrAlias, parameter);
    }

    private ActorSummary find(String idNameOrAlias, @Nullable String parameter) {
        var named = actors.listNamed(idNameOrAlias);
        if (named.isEmpty()) {
            throw unknown(idNameOrAlias, parameter);
        } else if (named.size() > 1) {
            var candidates = named.stream().map(NamedActor::reference).toList();
            throw Problem.of(
                            HttpStatus.CONFLICT,
                            "Several actors are called \"" + idNameOrAlias + "\"" + in(parameter)
                                    + ": name one of the candidates by its id.")
                    .with("parameter", parameter)
                    .with("candidates", candidates)
                    .toException();
        }
        return named.get(0);
    }

    private static String in(@Nullable String parameter) {
        return parameter == null ? "" : " (" + parameter + ")";
    }

    private ErrorResponseException unknown(String name, @Nullable String parameter) {
        var close = actors.search(name, SUGGESTIONS).stream()
                .map(found -> reference(found.actor()))
                .toList();
        var hint = close.isEmpty() ? "." : ": did you mean \"" + close.get(0).name() + "\"?";
        return Problem.of(HttpStatus.NOT_FOUND, "No actor is called \"" + name + "\"" + in(parameter) + hint)
                .with("parameter", parameter)
                .with("candidates", close)
                .toException();
    }

    private static ActorReference reference(ActorSummary actor) {
        return new ActorReference(actor.id(), actor.name(), actor.type());
    }
}
