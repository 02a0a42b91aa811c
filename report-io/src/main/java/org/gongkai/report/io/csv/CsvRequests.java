package org.gongkai.report.io.csv;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.report.io.problem.LocatedProblemException;
import org.gongkai.report.io.problem.ProblemException;
import org.gongkai.report.io.problem.Problems;
import org.gongkai.report.io.problem.TextPosition;
import org.gongkai.report.io.text.Bytes;
import org.gongkai.report.io.text.Limits;
import org.gongkai.report.io.text.Surrogates;
import org.gongkai.report.model.request.InformationRequest;
import org.gongkai.report.model.request.RequestTerms;

/** Reads and writes a register of requests as rows. */
public final class CsvRequests {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** As it is written, and as spreadsheets show it. */
    private static final List<DateTimeFormatter> DAYS = List.of(day("uuuu-M-d"), day("uuuu/M/d"), day("uuuu.M.d"));

    private CsvRequests() {}

    private static DateTimeFormatter day(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }

    /** The requests of a document's bytes, in the order of the rows. */
    public static List<InformationRequest> read(byte[] bytes, Limits limits) {
        Bytes.requireWithin(bytes.length, limits);
        int start = Bytes.requireUtf8(bytes, 0, bytes.length);
        return read(new CsvRows(new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8)));
    }

    /** The requests of a document's text, in the order of the rows. */
    public static List<InformationRequest> read(String text, Limits limits) {
        Bytes.requireWithin(text.length(), limits);
        return read(new CsvRows(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text));
    }

    private static List<InformationRequest> read(CsvRows rows) {
        List<CsvField> names = rows.next();
        if (names.isEmpty()) {
            throw new LocatedProblemException(Problems.of("empty"), "", rows.position());
        }
        CsvHeader<RequestColumn> header = CsvHeader.of(RequestColumn.class, names);
        Arrays.stream(RequestColumn.values()).forEach(header::require);
        List<InformationRequest> requests = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (List<CsvField> fields = rows.next(); !fields.isEmpty(); fields = rows.next()) {
            CsvRow<RequestColumn> row = header.row(fields);
            InformationRequest request = request(row);
            if (!ids.add(request.id())) {
                throw row.problem(RequestColumn.ID, Problems.of("csv.id", Problems.quote(request.id())));
            }
            requests.add(request);
        }
        return requests;
    }

    private static InformationRequest request(CsvRow<RequestColumn> row) {
        InformationRequest.Builder request = InformationRequest.builder()
                .received(row.read(RequestColumn.RECEIVED, CsvRequests::theDay))
                .applicant(row.read(RequestColumn.APPLICANT, RequestTerms::applicantNamed));
        if (!row.text(RequestColumn.CLOSED).isBlank()) {
            request.closed(row.read(RequestColumn.CLOSED, CsvRequests::theDay));
        }
        if (!row.text(RequestColumn.RESULT).isBlank()) {
            request.result(row.read(RequestColumn.RESULT, RequestTerms::resultNamed));
        }
        return row.read(
                RequestColumn.ID,
                id -> request.id(SpreadsheetText.original(Surrogates.requirePaired(id)))
                        .build());
    }

    private static LocalDate theDay(String text) {
        for (DateTimeFormatter format : DAYS) {
            try {
                return LocalDate.parse(text.strip(), format);
            } catch (DateTimeException e) {
                // Perhaps the next.
            }
        }
        throw new ProblemException(Problems.expectedText("day", text));
    }

    /** The rows of requests under a header. */
    public static String write(Iterable<InformationRequest> requests) {
        StringBuilder text = new StringBuilder();
        CsvText.row(
                Arrays.stream(RequestColumn.values()).map(RequestColumn::code).toList(), text);
        requests.forEach(request -> CsvText.row(row(request), text));
        return text.toString();
    }

    private static List<String> row(InformationRequest request) {
        return List.of(
                id(request.id()),
                request.received().toString(),
                RequestTerms.code(request.applicant()),
                request.closed().map(LocalDate::toString).orElse(""),
                request.result().map(RequestTerms::code).orElse(""));
    }

    private static String id(String id) {
        try {
            return SpreadsheetText.neutral(Surrogates.requirePaired(id));
        } catch (ProblemException e) {
            throw new LocatedProblemException(e.problem(), "", TextPosition.UNKNOWN);
        }
    }
}
