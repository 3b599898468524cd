package io.newsgraph.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/** A WARC file: what a crawler was served, of which the pages and feeds are read. */
record WebArchive() implements Format {

    @Override
    public Iterator<Intake> read(Content content) throws IOException {
        return new Pages(content, new WarcReader(content.bytes()));
    }

    private static final class Pages extends OneByOne {

        private final Content archive;
        private final WarcReader records;
        private Iterator<Intake> current = Collections.emptyIterator();
        private boolean over;

        Pages(Content archive, WarcReader records) {
            this.archive = archive;
            this.records = records;
        }

        @Override
        @Nullable
        Intake find() {
            while (!current.hasNext() && !over) {
                current = nextRecord();
            }
            return current.hasNext() ? current.next() : null;
        }

        private Iterator<Intake> nextRecord() {
            try {
                var record = records.next();
                over = record.isEmpty();
                return record.isPresent() ? articles(record.get()) : Collections.emptyIterator();
            } catch (ParsingException e) {
                return end("the archive is damaged: " + e.getMessage());
            } catch (IOException e) {
                return end(Complaint.of(e));
            }
        }

        private Iterator<Intake> articles(WarcRecord record) throws IOException {
            if (record instanceof WarcResponse response
                    && response.contentType().base().toString().equals("application/http")) {
                return response.http().status() == 200
                                && isText(response.payloadType().base().toString())
                        ? page(response.target(), response.http().bodyDecoded().stream())
                        : Collections.emptyIterator();
            } else if (record instanceof WarcResource resource
                    && isText(resource.contentType().base().toString())) {
                return page(resource.target(), resource.body().stream());
            }
            return Collections.emptyIterator();
        }

        private Iterator<Intake> page(String address, InputStream body) throws IOException {
            try {
                return Formats.read(new Content(archive.origin(), address, new BufferedInputStream(body)));
            } catch (UnreadableContent e) {
                return unreadable(address + ": " + e.reason());
            }
        }

        private Iterator<Intake> end(String reason) {
            over = true;
            return unreadable(reason);
        }

        private Iterator<Intake> unreadable(String reason) {
            return List.<Intake>of(new Intake.Unreadable(archive.origin(), null, reason))
                    .iterator();
        }

        private static boolean isText(String type) {
            return type.matches(
                    "text/html|application/xhtml\\+xml|application/(rss|atom)\\+xml|(text|application)/xml");
        }
    }
}
