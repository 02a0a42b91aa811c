package org.gongkai.report.io.result;

import java.io.OutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.report.io.json.JsonOutput;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.SourceLocation;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.NotEvaluated;
import org.gongkai.report.rules.Quotation;
import org.gongkai.report.rules.ValidationResult;
import org.gongkai.report.rules.locate.Localisation;
import tools.jackson.core.JsonGenerator;

/**
 * Results as JSON, one object a report on one line, so that results of a batch are NDJSON. Both sides of what a rule
 * compared are strings, since they may have more digits than a JSON reader's numbers.
 *
 * @since 0.1.0
 */
public final class ResultJson {

    private ResultJson() {}

    /** The object of a report, on one line without a line feed. */
    public static String write(CheckedReport checked) {
        return text(checked, Optional.empty());
    }

    /** The object of a report with the repairs that are proposed, on one line without a line feed. */
    public static String write(CheckedReport checked, Localisation repairs) {
        return text(checked, Optional.of(repairs));
    }

    private static String text(CheckedReport checked, Optional<Localisation> repairs) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonOutput.to(text, false)) {
            write(checked, repairs, json);
        }
        return text.toString();
    }

    /** Writes the object of a report to a stream, in UTF-8 and without a line feed; the stream stays open. */
    public static void write(CheckedReport checked, OutputStream out) {
        try (JsonGenerator json = JsonOutput.to(out, false)) {
            write(checked, Optional.empty(), json);
        }
    }

    /** The object of an input that yielded no report, on one line without a line feed. */
    public static String write(FailedInput failed) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonOutput.to(text, false)) {
            json.writeStartObject();
            json.writeObjectPropertyStart("report");
            json.writeStringProperty("source", failed.source());
            json.writeEndObject();
            json.writeName("error");
            text(failed.message().zh(), failed.message().en(), json);
            failed.reference().ifPresent(reference -> json.writeStringProperty("reference", reference));
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void write(CheckedReport checked, Optional<Localisation> repairs, JsonGenerator json) {
        ValidationResult result = checked.result();
        json.writeStartObject();
        report(checked, json);
        json.writeStringProperty("verdict", result.verdict().name());
        checked.digest().ifPresent(digest -> json.writeStringProperty("digest", digest));
        outcome(result, json);
        remarks(checked.remarks(), json);
        repairs.ifPresent(found -> {
            json.writeName("repairs");
            RepairJson.write(found, checked.report().edition().form(), json);
        });
        json.writeEndObject();
    }

    private static void outcome(ValidationResult result, JsonGenerator json) {
        json.writeStringProperty("engine", result.engine());
        json.writeStringProperty("ruleSet", result.ruleSet());
        findings("findings", result.findings(), json);
        if (!result.waived().isEmpty()) {
            findings("waived", result.waived(), json);
        }
        json.writeArrayPropertyStart("notEvaluated");
        result.notEvaluated().forEach(each -> write(each, json));
        json.writeEndArray();
        implied(result, json);
    }

    /** Writes the object of a checked report. */
    public static void write(CheckedReport checked, JsonGenerator json) {
        write(checked, Optional.empty(), json);
    }

    /** Writes a result, without the report that it is about. */
    public static void write(ValidationResult result, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("verdict", result.verdict().name());
        outcome(result, json);
        json.writeEndObject();
    }

    private static void report(CheckedReport checked, JsonGenerator json) {
        DisclosureReport report = checked.report();
        json.writeObjectPropertyStart("report");
        json.writeStringProperty("source", checked.source());
        if (report.agency().isNamed()) {
            json.writeStringProperty("agency", report.agency().name());
        }
        json.writeNumberProperty("year", report.year());
        json.writeStringProperty("edition", report.edition().code());
        json.writeEndObject();
    }

    private static void findings(String name, List<Finding> findings, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        findings.forEach(finding -> write(finding, json));
        json.writeEndArray();
    }

    /** Writes a finding. */
    public static void write(Finding finding, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("rule", finding.rule());
        json.writeStringProperty("severity", finding.severity().name());
        cells(finding.cells(), json);
        number("left", finding.left(), json);
        number("right", finding.right(), json);
        number("difference", finding.difference(), json);
        finding.suspect().ifPresent(cell -> json.writeStringProperty("suspect", cell.toString()));
        message(finding.message(Locale.CHINESE), finding.message(Locale.ENGLISH), json);
        finding.basis().ifPresent(basis -> json.writeStringProperty("basis", basis.zh()));
        finding.source().ifPresent(source -> {
            json.writeName("source");
            write(source, json);
        });
        finding.quotation().ifPresent(quotation -> {
            json.writeName("quotation");
            write(quotation, json);
        });
        json.writeEndObject();
    }

    /** Writes a sentence and what is marked in it. */
    public static void write(Quotation quotation, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("sentence", quotation.sentence());
        json.writeNumberProperty("start", quotation.start());
        json.writeNumberProperty("end", quotation.end());
        json.writeEndObject();
    }

    /** Writes where a rule could not be evaluated. */
    public static void write(NotEvaluated open, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("rule", open.rule());
        cells(open.cells(), json);
        json.writeStringProperty("reason", open.reason());
        number("implied", open.implied(), json);
        bounds(open, json);
        message(open.message(Locale.CHINESE), open.message(Locale.ENGLISH), json);
        open.basis().ifPresent(basis -> json.writeStringProperty("basis", basis.zh()));
        json.writeEndObject();
    }

    /** The smallest and the largest number that each cell can hold; null where there is no end. */
    private static void bounds(NotEvaluated open, JsonGenerator json) {
        open.lowest().ifPresent(lowest -> {
            json.writeArrayPropertyStart("bounds");
            json.writeString(lowest.toString());
            open.highest().ifPresentOrElse(highest -> json.writeString(highest.toString()), () -> json.writeNull());
            json.writeEndArray();
        });
    }

    private static void implied(ValidationResult result, JsonGenerator json) {
        if (result.implied().isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("implied");
        result.implied().forEach((cell, value) -> {
            json.writeStartObject();
            json.writeStringProperty("cell", cell.toString());
            json.writeStringProperty("value", value.toPlainString());
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private static void remarks(List<ResultRemark> remarks, JsonGenerator json) {
        if (!remarks.isEmpty()) {
            json.writeArrayPropertyStart("remarks");
            remarks.forEach(remark -> write(remark, json));
            json.writeEndArray();
        }
    }

    /** Writes a remark of the reader. */
    public static void write(ResultRemark remark, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("kind", remark.kind());
        cells(remark.cells(), json);
        message(remark.message().zh(), remark.message().en(), json);
        remark.source().ifPresent(source -> {
            json.writeName("source");
            write(source, json);
        });
        json.writeEndObject();
    }

    private static void cells(List<CellAddress> cells, JsonGenerator json) {
        json.writeArrayPropertyStart("cells");
        cells.forEach(cell -> json.writeString(cell.toString()));
        json.writeEndArray();
    }

    private static void number(String name, Optional<BigDecimal> number, JsonGenerator json) {
        number.ifPresent(value -> json.writeStringProperty(name, value.toPlainString()));
    }

    private static void message(String zh, String en, JsonGenerator json) {
        json.writeName("message");
        text(zh, en, json);
    }

    private static void text(String zh, String en, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("zh", zh);
        json.writeStringProperty("en", en);
        json.writeEndObject();
    }

    /** Writes a place in a document. */
    public static void write(SourceLocation source, JsonGenerator json) {
        json.writeStartObject();
        source.line().ifPresent(line -> json.writeNumberProperty("line", line));
        source.column().ifPresent(column -> json.writeNumberProperty("column", column));
        source.page().ifPresent(page -> json.writeNumberProperty("page", page));
        source.table().ifPresent(table -> json.writeNumberProperty("table", table));
        source.tableRow().ifPresent(row -> json.writeNumberProperty("tableRow", row));
        source.tableColumn().ifPresent(column -> json.writeNumberProperty("tableColumn", column));
        source.path().ifPresent(path -> json.writeStringProperty("path", path));
        json.writeEndObject();
    }
}
