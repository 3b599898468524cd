package io.newsgraph.benchmark.synthetic;

import io.newsgraph.knowledge.EventType;
import io.newsgraph.knowledge.RelationType;
import java.util.List;
import java.util.Locale;

/** Words that tell of things. Several for each, so that two reports of one story are no copies. */
final class Wording {

    static final List<String> OFFICES = List.of(
            "president",
            "prime minister",
            "foreign minister",
            "defense minister",
            "chairman",
            "spokesman",
            "ambassador",
            "governor");
    static final List<String> TOPICS = List.of(
            "the border dispute",
            "grain exports",
            "the new tariffs",
            "the prisoners",
            "a ceasefire",
            "the election",
            "gas deliveries",
            "the budget",
            "the peace plan",
            "water rights",
            "the tanker",
            "human rights");
    static final List<String> ASIDES = List.of(
            "as markets waited for a signal",
            "after a week of silence",
            "in a move that surprised many observers",
            "despite warnings from several sides",
            "with little hope of a quick result",
            "while rain delayed flights");

    private Wording() {}

    static List<String> of(EventType type) {
        return switch (type) {
            case AGREE -> List.of("agreed to talks with", "promised to meet", "signed up to terms with");
            case CONSULT -> List.of("met", "held talks with", "received");
            case SUPPORT -> List.of("praised", "backed", "endorsed");
            case CONCEDE -> List.of("gave in to", "accepted the demands of", "conceded to");
            case COOPERATE -> List.of("worked with", "trained with", "shared data with");
            case AID -> List.of("sent aid to", "supplied", "funded");
            case RETREAT -> List.of("withdrew before", "released captives of", "pulled back from");
            case REQUEST -> List.of("asked", "called on", "urged");
            case ACCUSE -> List.of("accused", "blamed", "criticized");
            case REJECT -> List.of("rejected", "turned down", "refused");
            case THREATEN -> List.of("threatened", "warned", "menaced");
            case PROTEST -> List.of("protested against", "marched against", "rallied against");
            case SANCTION -> List.of("imposed sanctions on", "expelled envoys of", "cut ties with");
            case MOBILIZE -> List.of("massed troops against", "deployed forces against", "armed itself against");
            case COERCE -> List.of("detained members of", "seized goods of", "restricted");
            case ASSAULT -> List.of("attacked", "shelled", "struck");
        };
    }

    static List<String> of(RelationType type) {
        return switch (type) {
            case HOLDS_OFFICE -> List.of("who is in office in", "who speaks for");
            case BORN_ON, DIED_ON, FOUNDED_ON -> List.of("whose year is", "known since");
            default -> {
                var words = type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
                yield List.of("which is " + words, "said to be " + words);
            }
        };
    }
}
