package org.gongkai.report.io.result;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.gongkai.report.io.json.JsonOutput;
import org.gongkai.report.model.SourceLocation;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.Rule;
import org.gongkai.report.rules.Severity;
import tools.jackson.core.JsonGenerator;

/**
 * Results as SARIF 2.1.0, one run over all inputs, for code-scanning viewers. A finding is a result with the place in
 * the source document (physical location) and the cells (logical locations); its fingerprint stays the same while the
 * rule, the cells and the source do. Chinese is the language of the texts, English stands beside it in the properties.
 *
 * @since 0.1.0
 */
public final class ResultSarif {

    private static final String VERSION = "2.1.0";
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String FINGERPRINT = "gongkaiFinding/v1";

    private final JsonGenerator json;
    private final List<Rule> rules;
    private final Map<String, Integer> indexes;

    private ResultSarif(JsonGenerator json, List<Rule> rules) {
        this.json = json;
        this.rules = rules;
        this.indexes = IntStream.range(0, rules.size())
                .boxed()
                .collect(Collectors.toMap(i -> rules.get(i).id(), i -> i));
    }

    /**
     * Writes a log to a stream, in UTF-8; the stream stays open.
     *
     * @param rules the rules that the reports were checked by; each is described in the log
     */
    public static void write(
            List<Rule> rules, List<CheckedReport> reports, List<FailedInput> failures, OutputStream out) {
        try (JsonGenerator json = JsonOutput.to(out, true)) {
            new ResultSarif(json, rules).log(reports, failures);
        }
    }

    private void log(List<CheckedReport> reports, List<FailedInput> failures) {
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", VERSION);
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        tool(reports);
        json.writeStringProperty("language", Locale.SIMPLIFIED_CHINESE.toLanguageTag());
        json.writeStringProperty("columnKind", "utf16CodeUnits");
        invocation(reports, failures);
        json.writeArrayPropertyStart("results");
        reports.forEach(checked -> checked.result().findings().forEach(finding -> result(checked.source(), finding)));
        json.writeEndArray();
        implied(reports);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    /** What open cells must hold, which is no finding; as a property of the run. */
    private void implied(List<CheckedReport> reports) {
        if (reports.stream().allMatch(checked -> checked.result().implied().isEmpty())) {
            return;
        }
        json.writeObjectPropertyStart("properties");
        json.writeArrayPropertyStart("implied");
        reports.forEach(checked -> checked.result().implied().forEach((cell, value) -> {
            json.writeStartObject();
            json.writeStringProperty("source", checked.source());
            json.writeStringProperty("cell", cell.toString());
            json.writeStringProperty("value", value.toPlainString());
            json.writeEndObject();
        }));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tool(List<CheckedReport> reports) {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "gongkai");
        reports.stream().findFirst().ifPresent(checked -> {
            json.writeStringProperty("version", checked.result().engine());
            json.writeObjectPropertyStart("properties");
            json.writeStringProperty("ruleSet", checked.result().ruleSet());
            json.writeEndObject();
        });
        json.writeArrayPropertyStart("rules");
        Set<Edition> editions =
                reports.stream().map(checked -> checked.report().edition()).collect(Collectors.toSet());
        rules.forEach(rule -> rule(rule, editions.isEmpty() ? rule.basis() : rule.basis(editions)));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void rule(Rule rule, Optional<Label> basis) {
        json.writeStartObject();
        json.writeStringProperty("id", rule.id());
        text("shortDescription", rule.title().zh());
        text("fullDescription", rule.explanation().zh());
        text("help", rule.explanation().zh() + "\n\n" + rule.explanation().en());
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", level(rule.severity()));
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("titleEn", rule.title().en());
        basis.map(Label::zh).ifPresent(text -> json.writeStringProperty("basis", text));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void invocation(List<CheckedReport> reports, List<FailedInput> failures) {
        json.writeArrayPropertyStart("invocations");
        json.writeStartObject();
        json.writeBooleanProperty("executionSuccessful", failures.isEmpty());
        json.writeArrayPropertyStart("toolExecutionNotifications");
        failures.forEach(this::notification);
        reports.forEach(checked -> checked.remarks().forEach(remark -> notification(checked.source(), remark)));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void notification(FailedInput failure) {
        json.writeStartObject();
        json.writeStringProperty("level", "error");
        text("message", failure.message().zh());
        english(failure.message().en());
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        physical(failure.source(), null);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    /** What the reader has to say is about the run of the tool, and no result of a rule. */
    private void notification(String source, ResultRemark remark) {
        json.writeStartObject();
        json.writeObjectPropertyStart("descriptor");
        json.writeStringProperty("id", remark.kind());
        json.writeEndObject();
        json.writeStringProperty("level", remark.isProblem() ? "warning" : "note");
        text("message", remark.message().zh());
        english(remark.message().en());
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        physical(source, remark.source().orElse(null));
        logical(remark.cells());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void result(String source, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.rule());
        Integer index = indexes.get(finding.rule());
        if (index != null) {
            json.writeNumberProperty("ruleIndex", index);
        }
        json.writeStringProperty("level", level(finding.severity()));
        text("message", finding.message(Locale.CHINESE));
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        physical(source, finding.source().orElse(null));
        logical(finding.cells());
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty(FINGERPRINT, fingerprint(source, finding));
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("messageEn", finding.message(Locale.ENGLISH));
        finding.basis().map(Label::zh).ifPresent(basis -> json.writeStringProperty("basis", basis));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void physical(String source, @org.jspecify.annotations.Nullable SourceLocation location) {
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", SourceUri.of(source));
        json.writeEndObject();
        if (location != null && location.line().isPresent()) {
            json.writeObjectPropertyStart("region");
            json.writeNumberProperty("startLine", location.line().getAsInt());
            location.column().ifPresent(column -> json.writeNumberProperty("startColumn", column));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void logical(List<CellAddress> cells) {
        json.writeArrayPropertyStart("logicalLocations");
        for (CellAddress cell : cells) {
            json.writeStartObject();
            json.writeStringProperty("name", cell.toString());
            json.writeStringProperty("fullyQualifiedName", cell.toString());
            json.writeStringProperty("kind", "member");
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void text(String name, String text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    private void english(String message) {
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("messageEn", message);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private static String fingerprint(String source, Finding finding) {
        CRC32 checksum = new CRC32();
        checksum.update((source + '\n' + finding.rule() + '\n' + finding.cells()).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) checksum.getValue());
    }
}
