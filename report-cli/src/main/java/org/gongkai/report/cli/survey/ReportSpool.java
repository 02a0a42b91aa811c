package org.gongkai.report.cli.survey;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.report.cli.input.InputItem;
import org.gongkai.report.cli.input.LoadedReport;
import org.gongkai.report.cli.input.PendingInput;
import org.gongkai.report.input.InputFormat;
import org.gongkai.report.input.InputReport;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.model.DisclosureReport;

/**
 * Reports put aside in a file, to be read again by any thread: those of all years do not fit in memory, and a document
 * takes longer to read than this. The file goes with the run.
 */
final class ReportSpool implements Closeable {

    private record Place(long start, int length) {}

    private final FileChannel file;
    private final Map<String, Place> places = new HashMap<>();
    private long end;

    ReportSpool(Path directory) throws IOException {
        this.file = FileChannel.open(
                Files.createTempFile(directory, "reports", ".tmp"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** Puts a report aside. */
    PendingInput keep(LoadedReport loaded) throws IOException {
        byte[] bytes = ReportJson.canonical(loaded.report());
        Place place = new Place(end, bytes.length);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            end += file.write(buffer, end);
        }
        String source = loaded.source();
        places.put(source, place);
        return new PendingInput(source, () -> item(source));
    }

    private InputItem item(String source) {
        return new InputItem.Readable(new LoadedReport(source, InputReport.exchanged(InputFormat.JSON, read(source))));
    }

    /** The report that was put aside from a source. No report may be put aside at the same time. */
    DisclosureReport read(String source) {
        Place place = places.get(source);
        if (place == null) {
            throw new IllegalArgumentException("no report from '" + source + "'");
        }
        try {
            return ReportJson.read(bytes(place.start(), place.length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes(long start, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (file.read(buffer, start + buffer.position()) < 0) {
                throw new EOFException();
            }
        }
        return buffer.array();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
