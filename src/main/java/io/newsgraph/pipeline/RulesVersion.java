package io.newsgraph.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The version of what decides on claims: that of the program, a plus sign, and the beginning of a hash of all rules and
 * lexicon files, such as {@code 1.2.0+8a41c07e}. A changed word in one of them is another version.
 */
public final class RulesVersion {

    private static final List<String> FOLDERS = List.of("/rules/", "/lexicon/");
    private static final int DIGITS = 8;

    private RulesVersion() {}

    /** The version of the program that runs, found out once. */
    public static String current() {
        return Current.VERSION;
    }

    /** The contents of all files that decide, by path. */
    static SortedMap<String, byte[]> files() {
        var files = new TreeMap<String, byte[]>();
        var resolver = new PathMatchingResourcePatternResolver(RulesVersion.class.getClassLoader());
        try {
            for (var folder : FOLDERS) {
                for (var resource : resolver.getResources("classpath:" + folder + "**/*.*")) {
                    var path = resource.getURL().getPath();
                    files.put(path.substring(path.lastIndexOf(folder)), resource.getContentAsByteArray());
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("the rules on the class path cannot be read", e);
        }
    }

    static String hash(SortedMap<String, byte[]> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.forEach((path, content) -> {
                digest.update((path + '\0' + content.length + '\0').getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    private static final class Current {

        static final String VERSION = program() + "+" + hash(files());

        private static String program() {
            var packaged = RulesVersion.class.getPackage().getImplementationVersion();
            return packaged == null ? "unpackaged" : packaged;
        }
    }
}
