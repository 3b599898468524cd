package io.newsgraph.cli;

import io.newsgraph.export.ExportFormat;
import java.util.Arrays;
import java.util.Iterator;

/** The names of the formats of an export, for a shell to complete. */
final class FormatNames implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(ExportFormat.values()).map(ExportFormat::toString).iterator();
    }
}
