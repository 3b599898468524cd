package io.newsgraph.intake;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Puts what the JSON parser has to say into words for a person. */
final class JsonComplaint {

    private JsonComplaint() {}

    static String of(JacksonException e) {
        if (e instanceof MismatchedInputException mismatch) {
            return mismatch.getPath().isEmpty()
                    ? "it is not a JSON object"
                    : "\"" + mismatch.getPath().get(0).getPropertyName() + "\" is not a text";
        }
        var at = e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
        return "it is not valid JSON" + at + ": " + firstSentence(e.getOriginalMessage());
    }

    private static String firstSentence(String message) {
        return message.lines().findFirst().orElse("").replaceAll("\\s*\\(start marker at.*", "");
    }
}
