package io.newsgraph.web;

import io.newsgraph.query.matrix.Matrix;
import io.newsgraph.query.matrix.MatrixQuestion;
import io.newsgraph.query.matrix.MatrixRow;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/matrix")
@Tag(name = "Matrix", description = "Who did how much of what to whom, as numbers")
class MatrixEndpoints {

    private static final String CSV = "text/csv";

    private final Matrix matrix;
    private final NamedActor namedActor;

    MatrixEndpoints(Matrix matrix, NamedActor namedActor) {
        this.matrix = matrix;
        this.namedActor = namedActor;
    }

    @GetMapping(produces = {"application/json", CSV})
    @Operation(
            summary = "Counts events by period, source, target and family, as JSON page by page, or all of it as CSV;"
                    + " what several do with each other counts in both directions.")
    @Nullable
    FoundRows list(
            @Parameter(
                            description = "Ids, names or aliases of actors of whom one is source or target.",
                            example = "Russia")
                    @RequestParam(defaultValue = "")
                    List<String> actor,
            @Parameter(description = "Whether both must be countries.") @RequestParam(defaultValue = "false")
                    boolean countries,
            @Parameter(description = "Whether only events count that are reported as facts.")
                    @RequestParam(defaultValue = "true")
                    boolean facts,
            @Parameter(description = "How long the periods are.") @RequestParam(defaultValue = "MONTH") Period bucket,
            @Parameter(description = "Began on that day or later.", example = "2024-01-01")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate since,
            @Parameter(description = "Began on that day or earlier.", example = "2024-12-31")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate until,
            @Parameter(description = "Another way to ask for CSV than the header Accept: text/csv.")
                    @RequestParam(defaultValue = "json")
                    Format format,
            @Parameter(description = "What the page before gave as next.") @RequestParam(required = false) @Nullable
                    String cursor,
            @RequestParam(defaultValue = "100") @Min(1) @Max(10000) int limit,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept,
            HttpServletResponse response) {
        var ids = actor.stream().map(name -> namedActor.get("actor", name).id()).toList();
        var question = new MatrixQuestion(ids, countries, facts, bucket == Period.YEAR, since, until);
        if (format == Format.csv || accept.startsWith(CSV)) {
            write(question, response);
            return null;
        }
        var page = matrix.page(question, cursor, limit);
        return new FoundRows(page.items(), page.next());
    }

    private void write(MatrixQuestion question, HttpServletResponse response) {
        response.setContentType(CSV);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            var writer = response.getWriter();
            writer.write(MatrixLines.HEADER);
            matrix.read(question, row -> writer.write(MatrixLines.line(row, question.byYear())));
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    enum Period {
        MONTH,
        YEAR
    }

    /** Spelled as people write them in addresses. */
    enum Format {
        json,
        csv
    }

    record FoundRows(List<MatrixRow> rows, @Nullable String next) {}
}
