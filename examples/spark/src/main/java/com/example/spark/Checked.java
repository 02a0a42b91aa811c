package com.example.spark;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.gongkai.report.input.InputFormat;
import org.gongkai.report.input.InputItem;
import org.gongkai.report.input.InputReport;
import org.gongkai.report.input.ReportInput;
import org.gongkai.report.io.Layout;
import org.gongkai.report.io.NdjsonItem;
import org.gongkai.report.io.NdjsonLine;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.io.result.CheckedReport;
import org.gongkai.report.io.result.FailedInput;
import org.gongkai.report.io.result.ResultJson;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.message.GongkaiException;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.NarrativeTwins;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.ValidationContext;
import org.gongkai.report.rules.ValidationResult;

/** An input checked: the record that {@code gongkai batch} writes, and columns to count and join by. */
final class Checked {

    static final StructType SCHEMA = new StructType()
            .add("record", DataTypes.StringType, false)
            .add("agency", DataTypes.StringType)
            .add("province", DataTypes.StringType)
            .add("year", DataTypes.IntegerType)
            .add("verdict", DataTypes.StringType)
            .add("rules", DataTypes.createArrayType(DataTypes.StringType))
            .add("sentences", DataTypes.createArrayType(DataTypes.StringType))
            .add("report", DataTypes.StringType);

    private static final int PROVINCE_DIGITS = 2;

    private Checked() {}

    /** A line of NDJSON. */
    static Row line(byte[] line, String file, long number) {
        String source = file + ":" + number;
        NdjsonItem item = NdjsonLine.of(number, line).item();
        return item instanceof NdjsonItem.Report read
                ? row(InputReport.exchanged(InputFormat.NDJSON, read.report()), source)
                : failed(source, ((NdjsonItem.Failure) item).error());
    }

    /** A document, or a file of JSON or XML. */
    static Stream<Row> file(byte[] bytes, String name) {
        try {
            return ReportInput.readAll(bytes, name)
                    .map(item -> row(item, item.position() == 1 ? name : name + ":" + item.position()));
        } catch (GongkaiException e) {
            return Stream.of(failed(name, e));
        }
    }

    private static Row row(InputItem item, String source) {
        return item instanceof InputItem.Report read
                ? row(read.input(), source)
                : failed(source, ((InputItem.Failure) item).error());
    }

    private static Row row(InputReport input, String source) {
        ValidationContext context = ValidationContext.builder()
                .asOf(LocalDate.now())
                .provenance(input.provenance())
                .build();
        ValidationResult result = ReportValidator.standard().validate(input.report(), context);
        CheckedReport checked = input.checked(source, result);
        DisclosureReport report = input.report();
        return RowFactory.create(
                ResultJson.write(checked),
                report.agency().name(),
                province(report),
                report.year(),
                result.verdict().name(),
                result.findings().stream().map(Finding::rule).distinct().toArray(String[]::new),
                NarrativeTwins.sentences(report).stream().map(Long::toHexString).toArray(String[]::new),
                ReportJson.toString(report, Layout.CANONICAL));
    }

    private static Row failed(String source, GongkaiException error) {
        Label message = error.messages();
        Label named = Label.of(source + ": " + message.zh(), source + ": " + message.en());
        return RowFactory.create(
                ResultJson.write(new FailedInput(source, named)), null, null, null, null, List.of().toArray(), List.of().toArray(), null);
    }

    /** The first digits of the division's code; empty where the report has none. */
    private static String province(DisclosureReport report) {
        return report.agency()
                .divisionCode()
                .map(code -> code.toString().substring(0, PROVINCE_DIGITS))
                .orElse("");
    }
}
