package io.newsgraph.export.rdf;

import java.nio.charset.StandardCharsets;

/**
 * The name of a resource.
 *
 * @param namespace where it comes from
 * @param local the rest, percent-encoded
 */
record Iri(Namespace namespace, String local) {

    private static final String PLAIN = "-._~";

    /** A name for something with an id; whatever is not plain in it is percent-encoded. */
    static Iri of(Namespace namespace, String id) {
        var local = new StringBuilder();
        for (var octet : id.getBytes(StandardCharsets.UTF_8)) {
            var c = (char) (octet & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
                local.append(c);
            } else {
                local.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            }
        }
        return new Iri(namespace, local.toString());
    }

    /** A name for a part of it. */
    Iri part(String part) {
        return new Iri(namespace, local + ':' + part);
    }

    String full() {
        return namespace.iri() + local;
    }

    String compact() {
        return namespace.prefix() + ':' + local;
    }
}
