package io.newsgraph.resolution.copies;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What an outlet does to a report that it takes over. */
enum Edit {
    NOTHING(text -> text),
    ANOTHER_HEADLINE(text -> with(text, "Shock around the world", text.text())),
    HALF_A_DAY_LATER(text -> later(text, Duration.ofHours(12))),
    THREE_DAYS_LATER(text -> later(text, Duration.ofDays(3))),
    YEAR_LATER(text -> later(text, Duration.ofDays(365))),
    FIRST_TWO_PARAGRAPHS(text -> paragraphs(text, 0, 2)),
    FIRST_FOUR_PARAGRAPHS(text -> paragraphs(text, 0, 4)),
    WITHOUT_THE_FIRST_PARAGRAPH(text -> paragraphs(text, 1, 6)),
    WITHOUT_PARAGRAPHS_BETWEEN(text -> with(
            text,
            text.title(),
            String.join(
                    "\n",
                    Reports.paragraphs(text).get(0),
                    Reports.paragraphs(text).get(1),
                    Reports.paragraphs(text).get(3),
                    Reports.paragraphs(text).get(5)))),
    SENTENCES_AS_PARAGRAPHS(text -> with(text, text.title(), text.text().replaceAll("(?<=[a-z][.]) ", "\n\n"))),
    ONE_PARAGRAPH(text -> with(text, text.title(), text.text().replaceAll("\n+", " "))),
    BRITISH(text -> with(
            text,
            text.title(),
            text.text()
                    .replace("organization", "organisation")
                    .replace("program ", "programme ")
                    .replace("%", " per cent")
                    .replace("U.S.", "US")
                    .replace("U.N.", "UN")
                    .replace("toward ", "towards "))),
    AMERICAN(text -> with(
            text,
            text.title(),
            text.text()
                    .replace("organisation", "organization")
                    .replace("defence", "defense")
                    .replace("Defence", "Defense")
                    .replace("programme", "program")
                    .replace("centred", "centered")
                    .replace("metres", "meters")
                    .replace("travelled", "traveled")
                    .replace("neighbour", "neighbor")
                    .replace("honour", "honor")
                    .replace(" km", " kilometers")
                    .replace(" said that ", " said ")
                    .replaceAll(" on ((Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)", " $1"))),
    DATELINE_AND_STAFF(
            text -> with(
                    text,
                    text.title(),
                    "GENEVA, Switzerland (Reuters) - " + text.text()
                            + "\n\n(Reporting by Jane Roe and John Doe; Editing by Mary Major)\n\nOur Standards: The Thomson Reuters Trust Principles.")),
    COPYRIGHT(text -> with(text, text.title(), text.text() + "\n\n© 2024 AFP")),
    INVITATIONS(
            text -> with(
                    text,
                    text.title(),
                    "By Our Foreign Staff\n\nSign up for our newsletter to get the news of the day in your inbox.\n\n"
                            + text.text()
                            + "\n\nRead more: five stories that you should not miss this week.\n\nFollow us on all the networks that you use.")),
    HTML(text -> with(
            text,
            text.title(),
            "<p>"
                    + text.text()
                            .replaceAll("\n+", "</p>\n<p class=\"story-text\">")
                            .replace("'", "&rsquo;")
                    + "</p><div id=\"ad\"><br/></div>")),
    HARD_LINE_BREAKS_IN_WIDE_SPACES(text -> with(text, text.title(), text.text().replace(", ", ",\u00A0 "))),
    OTHER_QUOTATION_MARKS(
            text -> with(text, text.title(), text.text().replace('\'', '’').replace('"', '”'))),
    LOCAL_PARAGRAPH_ON_TOP(text -> with(
            text,
            text.title(),
            "Readers in Bristol have sent us more than two hundred letters about it since this morning, and the city council "
                    + "will hold a minute of silence at its next meeting.\n\n" + text.text())),
    LOCAL_PARAGRAPH_BELOW(text -> with(
            text,
            text.title(),
            text.text()
                    + "\n\nIn Bristol the council will talk about what has happened at its meeting next week, the mayor's office told us, "
                    + "and collections will be held in front of the cathedral.")),
    WORD_CHANGED_IN_EVERY_SENTENCE(text -> with(
            text,
            text.title(),
            Pattern.compile(" (the|that|had|said|of) (\\w+)([^.]*\\.)")
                    .matcher(text.text())
                    .replaceAll(" $2$3"))),
    CORRECTED(text -> with(
            text,
            text.title(),
            text.text().replaceFirst("\\d[\\d,.]*\\d", "17")
                    + "\n\nAn earlier version of this report gave a wrong number.")),
    HEADLINE_IN_THE_TEXT(text -> with(text, text.title(), text.title() + "\n\n" + text.text()));

    private final UnaryOperator<CopyText> made;

    Edit(UnaryOperator<CopyText> made) {
        this.made = made;
    }

    CopyText of(CopyText text) {
        var copy = made.apply(text);
        return new CopyText(
                text.id() + " " + name(), copy.title(), copy.text(), copy.published(), copy.publisher(), copy.author());
    }

    private static CopyText with(CopyText text, String title, String body) {
        return new CopyText(text.id(), title, body, text.published(), text.publisher(), text.author());
    }

    private static CopyText later(CopyText text, Duration later) {
        return new CopyText(
                text.id(), text.title(), text.text(), text.published().plus(later), text.publisher(), text.author());
    }

    private static CopyText paragraphs(CopyText text, int from, int to) {
        List<String> paragraphs = Reports.paragraphs(text);
        return with(text, text.title(), String.join("\n\n", paragraphs.subList(from, Math.min(to, paragraphs.size()))));
    }
}
