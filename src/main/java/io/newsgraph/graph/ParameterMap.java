package io.newsgraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the map of a {@code :param} line: strings, numbers, truth values and lists of them. */
final class ParameterMap {

    private final String text;
    private int at;

    private ParameterMap(String text) {
        this.text = text;
    }

    static Map<String, Object> parse(String text) {
        var reader = new ParameterMap(text.strip());
        var map = reader.map();
        if (reader.at < reader.text.length()) {
            throw reader.unexpected();
        }
        return map;
    }

    private Map<String, Object> map() {
        var map = new LinkedHashMap<String, Object>();
        expect('{');
        while (!next('}')) {
            var name = word();
            expect(':');
            map.put(name, value());
            next(',');
        }
        return map;
    }

    private Object value() {
        skipBlanks();
        if (next('[')) {
            return list();
        }
        if (next('"')) {
            return string();
        }
        var word = word();
        if (word.equals("true") || word.equals("false")) {
            return Boolean.valueOf(word);
        }
        return number(word);
    }

    private List<Object> list() {
        var list = new ArrayList<>();
        while (!next(']')) {
            list.add(value());
            next(',');
        }
        return List.copyOf(list);
    }

    private String string() {
        var end = text.indexOf('"', at);
        if (end < 0) {
            throw unexpected();
        }
        var string = text.substring(at, end);
        at = end + 1;
        return string;
    }

    private Object number(String word) {
        try {
            return word.contains(".") ? (Object) Double.valueOf(word) : (Object) Long.valueOf(word);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(word + " is no string, number, truth value or list: " + text, e);
        }
    }

    private String word() {
        skipBlanks();
        var start = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "_.-".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        if (start == at) {
            throw unexpected();
        }
        return text.substring(start, at);
    }

    private void expect(char wanted) {
        if (!next(wanted)) {
            throw unexpected();
        }
    }

    private boolean next(char wanted) {
        skipBlanks();
        if (at < text.length() && text.charAt(at) == wanted) {
            at++;
            return true;
        }
        return false;
    }

    private void skipBlanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException("not a map of parameters from character " + at + " on: " + text);
    }
}
