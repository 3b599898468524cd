package io.newsgraph.web;

import io.newsgraph.query.UnknownName;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Leaves in each item of a list only the fields that a request asks for, such as {@code fields=id,type,subject.name}. Works
 * for endpoints that have a parameter of that name and answer with a record of lists of records.
 */
@RestControllerAdvice
class FieldSelection implements ResponseBodyAdvice<Object> {

    static final String PARAMETER = "fields";

    private final JsonMapper mapper;

    FieldSelection(JsonMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        var method = returned.getMethod();
        return method != null
                && Arrays.stream(method.getParameters())
                        .anyMatch(parameter -> parameter.getName().equals(PARAMETER));
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        var fields = asked(request);
        if (body == null || fields.isEmpty() || !body.getClass().equals(returned.getParameterType())) {
            return body;
        }
        var answer = mapper.valueToTree(body);
        for (var component : body.getClass().getRecordComponents()) {
            var item = itemOf(component);
            if (item != null) {
                check(fields, item);
                answer.path(component.getName()).forEach(element -> trim(element, "", fields));
            }
        }
        return answer;
    }

    private static List<String> asked(ServerHttpRequest request) {
        var values = request instanceof ServletServerHttpRequest servlet
                ? servlet.getServletRequest().getParameterValues(PARAMETER)
                : null;
        return values == null
                ? List.of()
                : Arrays.stream(values)
                        .flatMap(value -> Arrays.stream(value.split(",")))
                        .map(String::strip)
                        .toList();
    }

    private static void check(Collection<String> fields, Class<?> item) {
        var known = new TreeSet<String>();
        collect(item, "", known);
        for (var field : fields) {
            if (!known.contains(field)) {
                throw UnknownName.among("field", field, known);
            }
        }
    }

    /** The fields of a record and, with dots between, of the records in it. */
    private static void collect(Class<?> item, String prefix, SortedSet<String> known) {
        for (var component : item.getRecordComponents()) {
            known.add(prefix + component.getName());
            var inner = component.getType().isRecord() ? component.getType() : itemOf(component);
            if (inner != null) {
                collect(inner, prefix + component.getName() + ".", known);
            }
        }
    }

    /** Of which record a component is a list. */
    private static @Nullable Class<?> itemOf(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                        && Collection.class.isAssignableFrom(component.getType())
                        && isRecord(list.getActualTypeArguments()[0])
                ? (Class<?>) list.getActualTypeArguments()[0]
                : null;
    }

    private static boolean isRecord(Type type) {
        return type instanceof Class<?> known && known.isRecord();
    }

    private static void trim(JsonNode node, String prefix, Collection<String> fields) {
        if (node.isArray()) {
            node.forEach(element -> trim(element, prefix, fields));
        } else if (node instanceof ObjectNode object) {
            for (var name : List.copyOf(object.propertyNames())) {
                var path = prefix + name;
                if (fields.stream().anyMatch(field -> field.startsWith(path + "."))) {
                    if (!fields.contains(path)) {
                        trim(object.get(name), path + ".", fields);
                    }
                } else if (!fields.contains(path)) {
                    object.remove(name);
                }
            }
        }
    }
}
