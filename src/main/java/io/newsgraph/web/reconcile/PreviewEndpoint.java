package io.newsgraph.web.reconcile;

import io.newsgraph.query.ActorSummary;
import io.newsgraph.query.Actors;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.HtmlUtils;

@RestController
@Tag(name = "Reconciliation")
class PreviewEndpoint {

    private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";

    private final Actors actors;

    PreviewEndpoint(Actors actors) {
        this.actors = actors;
    }

    @GetMapping(path = ReconciliationEndpoints.PATH + "/preview", produces = HTML)
    @Operation(summary = "A small page about an actor, to be shown within another.")
    String preview(@Parameter(example = "person-antony-blinken") @RequestParam String id) {
        var actor = actors.listByIds(List.of(id)).stream()
                .findFirst()
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No actor has the id \"" + id + "\"."));
        return page(actor, actors.offices(List.of(id)).getOrDefault(id, List.of()));
    }

    private static String page(ActorSummary actor, List<String> offices) {
        var lines = Stream.of(
                        paragraph(Item.describe(actor)),
                        paragraph(String.join("; ", offices)),
                        actor.aliases().isEmpty() ? "" : paragraph("Also " + String.join(", ", actor.aliases())),
                        wikipedia(actor))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="utf-8"><title>%1$s</title></head>
                <body style="font: 14px sans-serif; margin: 8px">
                <h1 style="font-size: 18px; margin: 0">%1$s</h1>
                %2$s
                </body>
                </html>
                """.formatted(HtmlUtils.htmlEscape(actor.name()), lines);
    }

    private static String paragraph(String text) {
        return text.isEmpty() ? "" : "<p style=\"margin: 4px 0\">" + HtmlUtils.htmlEscape(text) + "</p>";
    }

    private static String wikipedia(ActorSummary actor) {
        return actor.wikipediaPage()
                .map(page -> "<p style=\"margin: 4px 0\"><a target=\"_blank\" href=\"%s\">Wikipedia: %s</a></p>"
                        .formatted(
                                HtmlUtils.htmlEscape(page.toString()),
                                HtmlUtils.htmlEscape(String.valueOf(actor.wikipedia()))))
                .orElse("");
    }
}
