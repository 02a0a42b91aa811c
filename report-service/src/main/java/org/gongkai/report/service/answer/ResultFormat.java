package org.gongkai.report.service.answer;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.report.io.result.CheckedReport;
import org.gongkai.report.io.result.ResultHtml;
import org.gongkai.report.io.result.ResultJson;
import org.gongkai.report.io.result.ResultJunit;
import org.gongkai.report.io.result.ResultSarif;
import org.gongkai.report.rules.Rule;

/** The formats of a result, by their media types; the usual one first. */
public enum ResultFormat {
    /** The record as the command writes it. */
    JSON("application/json", (checked, rules, out) -> ResultJson.write(checked, out)),
    /** For what shows the findings of analysers. */
    SARIF(
            "application/sarif+json",
            (checked, rules, out) -> ResultSarif.write(rules, List.of(checked), List.of(), out)),
    /** For what shows the results of tests. */
    JUNIT("application/xml", (checked, rules, out) -> ResultJunit.write(List.of(checked), List.of(), out)),
    /** For people. */
    HTML("text/html;charset=UTF-8", (checked, rules, out) -> ResultHtml.write(List.of(checked), List.of(), out)),
    /** The record with its digests. */
    RECEIPT(
            "application/vnd.gongkai.receipt+json",
            (checked, rules, out) -> Receipt.of(checked).write(out));

    @FunctionalInterface
    private interface Document {
        void write(CheckedReport checked, List<Rule> rules, OutputStream out);
    }

    private final String mediaType;
    private final Document document;

    ResultFormat(String mediaType, Document document) {
        this.mediaType = mediaType;
        this.document = document;
    }

    /** All media types, for people. */
    public static String known() {
        return Arrays.stream(values()).map(ResultFormat::mediaType).collect(Collectors.joining(", "));
    }

    /** The media type, with its character set where it is a page. */
    public String mediaType() {
        return mediaType;
    }

    /** The document of a result; the rules are those that the report was checked by. */
    public byte[] write(CheckedReport checked, List<Rule> rules) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(checked, rules, bytes);
        return bytes.toByteArray();
    }
}
