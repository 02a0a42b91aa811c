package org.gongkai.report.io;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.gongkai.report.model.form.Edition;

/** Reads a stream of so many MB out of thin air and writes it again; run in a virtual machine of its own. */
final class LongStream {

    private static final String BAD_LINE = "{\"year\":}\n";

    private LongStream() {}

    public static void main(String[] arguments) throws Exception {
        long bytes = Long.parseLong(arguments[0]) << 20;
        byte[] lines = (ReportJson.toString(TestReports.full(Edition.Y2021), Layout.CANONICAL) + "\n"
                        + BAD_LINE
                        + ReportJson.toString(TestReports.full(Edition.Y2019), Layout.CANONICAL) + "\n")
                .getBytes(StandardCharsets.UTF_8);
        Repeated stream = new Repeated(lines, bytes / lines.length + 1);
        long[] counts = new long[2];
        try (ReportWriter writer = ReportNdjson.writer(OutputStream.nullOutputStream())) {
            for (var items = ReportNdjson.iterator(stream, ReadOptions.standard()); items.hasNext(); ) {
                if (items.next() instanceof NdjsonItem.Report item) {
                    writer.write(item.report());
                    counts[0]++;
                } else {
                    counts[1]++;
                }
            }
        }
        if (counts[0] != 2 * stream.times || counts[1] != stream.times) {
            throw new IllegalStateException(counts[0] + " reports, " + counts[1] + " failures of " + stream.times);
        }
        long read = stream.times * lines.length >> 20;
        System.out.println("read " + counts[0] + " reports, " + counts[1] + " failures, " + read + " MB");
    }

    /** The same bytes, many times over. */
    private static final class Repeated extends InputStream {

        private final byte[] bytes;
        private final long times;
        private long done;
        private int next;

        Repeated(byte[] bytes, long times) {
            this.bytes = bytes;
            this.times = times;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (done == times) {
                return -1;
            }
            int count = Math.min(length, bytes.length - next);
            System.arraycopy(bytes, next, target, offset, count);
            next += count;
            if (next == bytes.length) {
                next = 0;
                done++;
            }
            return count;
        }
    }
}
