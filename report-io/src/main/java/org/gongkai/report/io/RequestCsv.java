package org.gongkai.report.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.gongkai.report.io.csv.CsvRequests;
import org.gongkai.report.io.problem.LocatedProblemException;
import org.gongkai.report.model.request.InformationRequest;
import org.gongkai.report.model.request.RequestTerms;

/**
 * A register of requests as CSV (RFC 4180, UTF-8), one request a row. Reading what was written gives equal requests.
 *
 * <pre>{@code
 * RequestTable table = RequestTable.of(2024, RequestCsv.read(Path.of("requests.csv")));
 * }</pre>
 *
 * <p>The columns, in any order: id (编号), received (收到日期), applicant (申请人), closed (办结日期) and result (办理结果). Days are
 * written 2024-11-28, 2024/11/28 or 2024.11.28. Applicant and result are written by their codes ({@link RequestTerms}),
 * or as reports print them: 自然人, 属于国家秘密. A request that is open has neither day of closing nor result.
 *
 * <p>A document that is none, names an id twice, or exceeds a limit, is answered with a {@link ReportFormatException}
 * with line and column.
 *
 * @since 0.1.0
 */
public final class RequestCsv {

    private RequestCsv() {}

    /** The requests of a document's bytes, in the order of the rows. */
    public static List<InformationRequest> read(byte[] bytes) {
        return read(bytes, ReadOptions.standard());
    }

    /** The requests of a document's bytes, in the order of the rows. */
    public static List<InformationRequest> read(byte[] bytes, ReadOptions options) {
        return ReportFormatException.from(
                () -> CsvRequests.read(bytes, options.limits().document()));
    }

    /** The requests of a document's text, in the order of the rows. */
    public static List<InformationRequest> read(String text) {
        return read(text, ReadOptions.standard());
    }

    /** The requests of a document's text, in the order of the rows. */
    public static List<InformationRequest> read(String text, ReadOptions options) {
        return ReportFormatException.from(
                () -> CsvRequests.read(text, options.limits().document()));
    }

    /**
     * The requests of a stream, read to its end and left open, in the order of the rows.
     *
     * @throws IOException where the stream fails
     */
    public static List<InformationRequest> read(InputStream stream) throws IOException {
        return read(stream, ReadOptions.standard());
    }

    /**
     * The requests of a stream, read to its end and left open, in the order of the rows.
     *
     * @throws IOException where the stream fails
     */
    public static List<InformationRequest> read(InputStream stream, ReadOptions options) throws IOException {
        return read(DocumentBytes.of(stream, options), options);
    }

    /**
     * The requests of a file, in the order of the rows.
     *
     * @throws IOException where the file cannot be read
     */
    public static List<InformationRequest> read(Path file) throws IOException {
        return read(file, ReadOptions.standard());
    }

    /**
     * The requests of a file, in the order of the rows.
     *
     * @throws IOException where the file cannot be read
     */
    public static List<InformationRequest> read(Path file, ReadOptions options) throws IOException {
        return read(DocumentBytes.of(file, options), options);
    }

    /**
     * Writes requests, under a header, and leaves the stream open.
     *
     * @throws IOException where the stream fails
     */
    public static void write(Collection<InformationRequest> requests, OutputStream stream) throws IOException {
        try {
            stream.write(CsvRequests.write(requests).getBytes(StandardCharsets.UTF_8));
        } catch (LocatedProblemException e) {
            throw new ReportFormatException(e);
        }
    }
}
