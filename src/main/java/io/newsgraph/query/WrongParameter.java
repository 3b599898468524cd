package io.newsgraph.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A parameter of a question has a value that cannot be. The message says what is wrong with it. */
public final class WrongParameter extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String parameter;

    /**
     * Names the parameter.
     *
     * @param sentence what is wrong, naming the parameter too
     */
    public WrongParameter(String parameter, String sentence) {
        super(sentence);
        this.parameter = parameter;
    }

    /** The same, for a reason that was found deeper down. */
    public WrongParameter(String parameter, String sentence, Exception cause) {
        super(sentence, cause);
        this.parameter = parameter;
    }

    /** A parameter that takes one value has several. */
    public static WrongParameter repeated(String parameter, int times) {
        return new WrongParameter(
                parameter, "the parameter " + parameter + " is given " + times + " times; it takes one value");
    }

    /** Refuses a period that ends before it begins: nothing is in it, which looks like an answer. */
    public static void checkPeriod(@Nullable LocalDate since, @Nullable LocalDate until) {
        if (since != null && until != null && since.isAfter(until)) {
            throw new WrongParameter(
                    "since", "the parameter since is " + since + ", which is after until, " + until + "; swap the two");
        }
    }

    /** Its name, as the question calls it. */
    public String parameter() {
        return parameter;
    }
}
