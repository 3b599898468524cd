package io.newsgraph.resolution.identity;

import io.newsgraph.knowledge.ActorId;
import io.newsgraph.resolution.identity.PersonName.Likeness;
import java.util.ArrayList;

/**
 * Somebody whom a shorter name may mean.
 *
 * @param actor who
 * @param likeness how the names are alike
 * @param traits what is said of the actor
 */
record Candidate(ActorId actor, Likeness likeness, Traits traits) {

    /** The least of the doubts among many candidates. */
    private static final double LEAST = 0.05;

    private static final double PER_TRAIT = 0.15;

    boolean isContradicted(Profile profile) {
        return traits.contradict(profile.domain()) || traits.contradict(profile.country());
    }

    /**
     * A near name needs less agreement than a surname, for which the walk of life or the country is enough where nobody else
     * can be meant; a surname that many bear is never enough.
     */
    boolean isConvincing(Profile profile, PersonName name, boolean isOnlyOne) {
        var agrees = traits.isOf(profile.domain());
        var agreesAbout = traits.isOf(profile.country());
        return switch (likeness) {
            case NAME, VARIANT -> agrees && (agreesAbout || !name.isCommon());
            case INITIAL, SURNAME -> !name.isCommon() && (isOnlyOne ? agrees || agreesAbout : agrees && agreesAbout);
        };
    }

    /** How sure it is that the profile is about this actor, when it is convincing. */
    double score(Profile profile) {
        return switch (likeness) {
                    case NAME, VARIANT -> 0.7;
                    case INITIAL -> 0.65;
                    case SURNAME -> 0.6;
                }
                + (traits.isOf(profile.country()) ? PER_TRAIT : 0);
    }

    /** How likely it is, as one of several. */
    double doubt(Profile profile, int candidates) {
        var alone = switch (likeness) {
                    case NAME -> 0.5;
                    case VARIANT -> 0.45;
                    case INITIAL, SURNAME -> 0.3;
                }
                + (traits.isOf(profile.domain()) ? PER_TRAIT : 0)
                + (traits.isOf(profile.country()) ? PER_TRAIT : 0);
        return Math.max(LEAST, Math.round(alone * 100.0 / Math.sqrt(candidates)) / 100.0);
    }

    /** "surname, domain politics and country USA agree" */
    String reason(Profile profile) {
        var agreement = new ArrayList<String>();
        agreement.add(likeness.label());
        agreement.addAll(traits.agreement(profile));
        var last = agreement.remove(agreement.size() - 1);
        return agreement.isEmpty()
                ? "only the " + last + " agrees"
                : String.join(", ", agreement) + " and " + last + " agree";
    }
}
