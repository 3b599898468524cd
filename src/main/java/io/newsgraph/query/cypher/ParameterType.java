package io.newsgraph.query.cypher;

import io.newsgraph.knowledge.EventType;
import io.newsgraph.query.RelationTypes;
import io.newsgraph.query.UnknownName;
import io.newsgraph.query.WrongParameter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What kind of value a parameter takes. */
public enum ParameterType {
    TEXT("a text") {
        @Override
        Object read(String text) {
            return text;
        }
    },
    WHOLE_NUMBER("a whole number") {
        @Override
        Object read(String text) {
            return Long.valueOf(text);
        }
    },
    NUMBER("a number") {
        @Override
        Object read(String text) {
            return Double.valueOf(text);
        }
    },
    TRUTH("true or false") {
        @Override
        Object read(String text) {
            if (!text.equals("true") && !text.equals("false")) {
                throw new IllegalArgumentException(text);
            }
            return Boolean.valueOf(text);
        }
    },
    DAY("a day such as 2024-12-31") {
        @Override
        Object read(String text) {
            if (!text.matches(DAY_PATTERN)) {
                throw new IllegalArgumentException(text);
            }
            // Statements take days as texts, as Neo4j Browser does; the first day stands for a month or a year.
            return LocalDate.parse(text.length() == 10 ? text : (text + "-01-01").substring(0, 10))
                    .toString();
        }
    },
    EVENT_TYPE("a type of event") {
        @Override
        Object read(String text) {
            return spelled("event type", text, EVENT_TYPES);
        }
    },
    RELATION_TYPE("a type of relation") {
        @Override
        Object read(String text) {
            return spelled("relation type", text, RELATION_TYPES);
        }
    },
    LIST("a list separated by commas") {
        @Override
        Object read(String text) {
            return Stream.of(text.split(",")).map(String::strip).toList();
        }
    };

    private static final String DAY_PATTERN = "\\d{4}(-\\d{2}){0,2}";

    private static final List<String> EVENT_TYPES =
            Stream.of(EventType.values()).map(EventType::name).toList();

    private static final List<String> RELATION_TYPES = RelationTypes.all();

    private final String inWords;

    ParameterType(String inWords) {
        this.inWords = inWords;
    }

    abstract Object read(String text);

    /** The type of which a default value is. */
    static ParameterType of(Object value) {
        if (value instanceof Long) {
            return WHOLE_NUMBER;
        }
        if (value instanceof Double) {
            return NUMBER;
        }
        if (value instanceof Boolean) {
            return TRUTH;
        }
        if (value instanceof List) {
            return LIST;
        }
        var text = value.toString();
        if (EVENT_TYPES.contains(text)) {
            return EVENT_TYPE;
        }
        if (RELATION_TYPES.contains(text)) {
            return RELATION_TYPE;
        }
        return text.matches("\\d{4}-\\d{2}-\\d{2}") ? DAY : TEXT;
    }

    private static String spelled(String kind, String word, List<String> valid) {
        var spelled = word.toUpperCase(Locale.ROOT);
        if (!valid.contains(spelled)) {
            throw UnknownName.among(kind, word, valid);
        }
        return spelled;
    }

    /**
     * The value that a text stands for.
     *
     * @throws WrongParameter when it stands for none, saying what was expected
     * @throws UnknownName when it is no name of what was expected
     */
    Object read(String parameter, String text) {
        try {
            return read(text.strip());
        } catch (UnknownName unknown) {
            throw unknown.in(parameter);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new WrongParameter(parameter, parameter + " takes " + inWords + ", not \"" + text + "\"", e);
        }
    }
}
