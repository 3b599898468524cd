package io.newsgraph.web;

import io.newsgraph.query.UnknownName;
import io.newsgraph.query.WrongParameter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters that an endpoint does not know, that are blank, or that are given twice where one value is taken: an
 * answer to half of a question looks like an answer to all of it.
 */
final class ParameterCheck implements HandlerInterceptor {

    private static final Set<String> BY_ADDRESS = Set.of("GET", "HEAD", "DELETE");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isWithoutForm(request)) {
            var known = known(method);
            if (known != null) {
                request.getParameterMap().forEach((name, values) -> check(name, values, known));
            }
        }
        return true;
    }

    /** Of a form that is sent as the body, the fields are parameters, too; other methods are asked by the address alone. */
    private static boolean isWithoutForm(HttpServletRequest request) {
        return BY_ADDRESS.contains(request.getMethod()) || request.getContentType() == null;
    }

    private static void check(String name, String[] values, Map<String, Class<?>> known) {
        var type = known.get(name);
        if (type == null) {
            throw UnknownName.among("parameter", name, known.keySet());
        }
        if (Arrays.stream(values).anyMatch(String::isBlank)) {
            throw new WrongParameter(name, "the parameter " + name + " is blank: give it a value or leave it out");
        }
        if (values.length > 1 && !Collection.class.isAssignableFrom(type)) {
            throw WrongParameter.repeated(name, values.length);
        }
    }

    /** The parameters of an endpoint by name, each with its type; null if it takes whatever comes. */
    private static @Nullable Map<String, Class<?>> known(HandlerMethod method) {
        var known = new TreeMap<String, Class<?>>();
        for (var parameter : method.getMethodParameters()) {
            var type = parameter.getParameterType();
            var annotation = parameter.getParameterAnnotation(RequestParam.class);
            if (Map.class.isAssignableFrom(type) || HttpServletRequest.class.isAssignableFrom(type)) {
                return null;
            }
            if (parameter.hasParameterAnnotation(ParameterObject.class)) {
                for (var component : type.getRecordComponents()) {
                    known.put(component.getName(), component.getType());
                }
            } else if (annotation != null) {
                known.put(name(annotation, parameter), type);
            }
        }
        return known;
    }

    private static String name(RequestParam annotation, MethodParameter parameter) {
        return annotation.name().isEmpty()
                ? String.valueOf(parameter.getParameter().getName())
                : annotation.name();
    }
}
