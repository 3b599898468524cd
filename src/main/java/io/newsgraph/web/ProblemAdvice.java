package io.newsgraph.web;

import io.newsgraph.graph.Contradiction;
import io.newsgraph.query.AmbiguousName;
import io.newsgraph.query.LimitExceeded;
import io.newsgraph.query.UnknownName;
import io.newsgraph.query.WrongParameter;
import io.newsgraph.query.cypher.RefusedStatement;
import io.newsgraph.workspace.DatabaseTrouble;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers with a problem whatever goes wrong while a request is handled. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ProblemDetail unknownName(UnknownName unknown) {
        var status = unknown.kind().equals("actor") || unknown.kind().equals("query")
                ? HttpStatus.NOT_FOUND
                : HttpStatus.BAD_REQUEST;
        return Problem.of(status, sentence(unknown.getMessage()))
                .with("parameter", unknown.parameter().orElse(parameter(unknown)))
                .with("given", unknown.given())
                .with("nearest", unknown.nearest().orElse(null))
                .detail();
    }

    @ExceptionHandler
    ProblemDetail ambiguousName(AmbiguousName ambiguous) {
        return Problem.of(HttpStatus.CONFLICT, sentence(ambiguous.getMessage()))
                .with("candidates", ambiguous.candidates())
                .detail();
    }

    @ExceptionHandler
    ProblemDetail contradiction(Contradiction contradiction) {
        return Problem.of(HttpStatus.CONFLICT, sentence(contradiction.getMessage()))
                .detail();
    }

    @ExceptionHandler
    ProblemDetail refusedStatement(RefusedStatement refused) {
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, sentence(refused.getMessage()))
                .detail();
    }

    @ExceptionHandler
    ProblemDetail limitExceeded(LimitExceeded exceeded) {
        var status = exceeded.limit() == LimitExceeded.Limit.TIME
                ? HttpStatus.GATEWAY_TIMEOUT
                : HttpStatus.UNPROCESSABLE_CONTENT;
        return Problem.of(status, exceeded.getMessage())
                .with("limit", exceeded.limit())
                .detail();
    }

    /** Nobody reads this. */
    @ExceptionHandler
    ProblemDetail departedCaller(CancellationException cancelled) {
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "The question was taken back.")
                .detail();
    }

    @ExceptionHandler
    ProblemDetail wrongParameter(WrongParameter wrong) {
        return Problem.of(HttpStatus.BAD_REQUEST, sentence(wrong.getMessage()))
                .with("parameter", wrong.parameter())
                .detail();
    }

    @ExceptionHandler
    ProblemDetail wrongValue(IllegalArgumentException wrong) {
        return Problem.of(HttpStatus.BAD_REQUEST, sentence(wrong.getMessage())).detail();
    }

    /** Tomcat could not decode a parameter, or the form with it is too large. */
    @ExceptionHandler
    ProblemDetail wrongEncoding(InvalidParameterException wrong) {
        if (wrong.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value()) {
            return Problem.of(HttpStatus.CONTENT_TOO_LARGE, "A form may have 8 MB at most.")
                    .detail();
        }
        return Problem.of(
                        HttpStatus.BAD_REQUEST,
                        "A parameter is not encoded as it must be in an address; write % as %25.")
                .detail();
    }

    @ExceptionHandler
    ProblemDetail failure(RuntimeException failure) {
        LOG.error("a request failed", failure);
        if (DatabaseTrouble.isAbsence(failure)) {
            return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "Neo4j does not answer; try again when it runs.")
                    .detail();
        }
        return Problem.of(
                        HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong inside newsgraph; its log tells more.")
                .detail();
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException wrong, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var name = wrong instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : wrong.getPropertyName();
        var inner = inner(wrong);
        var type =
                inner == null ? wrong.getRequiredType() : inner.getTargetType().getType();
        var expected = type == null ? "" : ", which should be " + kind(type);
        var value = String.valueOf(inner == null ? wrong.getValue() : inner.getValue());
        var problem = Problem.of(HttpStatus.BAD_REQUEST, "\"" + value + "\" is no value of " + name + expected + ".")
                .with("parameter", name)
                .with("nearest", nearest(type, value))
                .detail();
        return handleExceptionInternal(wrong, problem, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException wrong, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var errors = wrong.getParameterValidationResults().stream()
                .flatMap(result ->
                        result.getResolvableErrors().stream().map(error -> new WrongValue(name(result, error), error)))
                .sorted(Comparator.comparing(WrongValue::name))
                .toList();
        var sentences = errors.stream().map(WrongValue::inWords).collect(Collectors.joining("; "));
        var problem = Problem.of(HttpStatus.BAD_REQUEST, sentence(sentences))
                .with("parameter", errors.get(0).name())
                .with("nearest", errors.get(0).nearest())
                .detail();
        return handleExceptionInternal(wrong, problem, headers, HttpStatus.BAD_REQUEST, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var name = missing.getParameterName();
        var problem = Problem.of(HttpStatus.BAD_REQUEST, "The parameter " + name + " is missing.")
                .with("parameter", name)
                .detail();
        return handleExceptionInternal(missing, problem, headers, status, request);
    }

    /** Of parameters that are bound to a record, one is no value of its type; what is out of bounds is found later. */
    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException wrong, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var mismatch = wrong.getBindingResult().getFieldErrors().get(0).unwrap(TypeMismatchException.class);
        return handleTypeMismatch(mismatch, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException wrong, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem = Problem.of(HttpStatus.BAD_REQUEST, "The request has no body that can be read.")
                .detail();
        return handleExceptionInternal(wrong, problem, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException nowhere, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem = Problem.of(
                        HttpStatus.NOT_FOUND,
                        "There is nothing at /" + nowhere.getResourcePath() + "; /swagger-ui.html lists what there is.")
                .detail();
        return handleExceptionInternal(nowhere, problem, headers, status, request);
    }

    /** In which parameter a name was given that does not exist, if that can be told from what it is a name of. */
    private static @Nullable String parameter(UnknownName unknown) {
        return switch (unknown.kind()) {
            case "parameter" -> unknown.given();
            case "relation type", "event type" -> "type";
            case "field" -> FieldSelection.PARAMETER;
            case "mode", "context" -> unknown.kind();
            default -> null;
        };
    }

    private static String name(ParameterValidationResult result, MessageSourceResolvable error) {
        return error instanceof FieldError component
                ? component.getField()
                : String.valueOf(result.getMethodParameter().getParameterName());
    }

    /** Of a list, the element that is wrong. */
    private static @Nullable ConversionFailedException inner(Throwable wrong) {
        var cause = wrong.getCause();
        var deeper = cause == null ? null : inner(cause);
        return deeper == null && cause instanceof ConversionFailedException failed ? failed : deeper;
    }

    private static @Nullable String nearest(@Nullable Class<?> type, String value) {
        return type != null && type.isEnum()
                ? UnknownName.among("value", value, names(type)).nearest().orElse(null)
                : null;
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList();
    }

    private static String kind(Class<?> type) {
        if (type.isEnum()) {
            return "one of " + String.join(", ", names(type));
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == LocalDate.class) {
            return "a day such as 2024-12-31";
        }
        if (type == double.class || type == Double.class) {
            return "a number";
        }
        return type.isPrimitive() || Number.class.isAssignableFrom(type) ? "a whole number" : type.getSimpleName();
    }

    static String sentence(@Nullable String words) {
        if (words == null || words.isEmpty()) {
            return "The request has a value that is not understood.";
        }
        var ended = words.matches("(?s).*[.?!]") ? words : words + ".";
        return Character.toUpperCase(ended.charAt(0)) + ended.substring(1);
    }

    private record WrongValue(String name, MessageSourceResolvable error) {

        private static final Set<String> BOUNDS = Set.of("Min", "Max", "DecimalMin", "DecimalMax");

        String inWords() {
            return "the parameter " + name + " " + error.getDefaultMessage();
        }

        /** The bound that the value lies beyond; null if it is wrong in another way. */
        @Nullable
        Object nearest() {
            var codes = error.getCodes();
            var arguments = error.getArguments();
            return codes == null || arguments == null || !BOUNDS.contains(codes[codes.length - 1])
                    ? null
                    : new BigDecimal(String.valueOf(arguments[arguments.length - 1]));
        }
    }
}
