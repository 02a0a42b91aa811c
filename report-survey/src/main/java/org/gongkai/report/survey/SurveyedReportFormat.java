package org.gongkai.report.survey;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.report.model.ReportPeriod;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.agency.AgencyKind;
import org.gongkai.report.model.agency.AgencyLevel;
import org.gongkai.report.model.agency.CreditCode;
import org.gongkai.report.model.agency.DivisionCode;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.rules.Verdict;
import org.gongkai.report.survey.outlier.PackedMeasures;
import org.gongkai.report.survey.table.RowFormat;
import org.gongkai.report.survey.table.RowText;

/** Surveyed reports as rows. */
final class SurveyedReportFormat implements RowFormat<SurveyedReport> {

    private static final int OBJECTS = 600;

    @Override
    public void write(SurveyedReport report, DataOutput out) throws IOException {
        report.key().write(out);
        write(report.statement(), out);
        write(report.verdict(), out);
        RowText.writeWords(report.rules(), out);
    }

    private static void write(SurveyedReport.Statement statement, DataOutput out) throws IOException {
        Agency agency = statement.agency();
        RowText.write(agency.name(), out);
        write(agency.creditCode(), out);
        write(agency.divisionCode(), out);
        write(agency.kind(), out);
        write(agency.level(), out);
        RowText.write(statement.edition().code(), out);
        write(statement.period(), out);
        write(statement.publishedOn(), out);
        RowText.write(statement.figures(), out);
        PackedMeasures.write(statement.measures(), out);
    }

    /** What is absent is an empty text. */
    private static void write(Optional<?> value, DataOutput out) throws IOException {
        RowText.write(value.map(Object::toString).orElse(""), out);
    }

    @Override
    public SurveyedReport read(DataInput in) throws IOException {
        ReportKey key = ReportKey.read(in);
        SurveyedReport.Statement statement = statement(in);
        String verdict = RowText.read(in);
        return new SurveyedReport(
                key, statement, verdict.isEmpty() ? null : Verdict.valueOf(verdict), RowText.readWords(in));
    }

    private static SurveyedReport.Statement statement(DataInput in) throws IOException {
        Agency agency = Agency.builder()
                .name(RowText.read(in))
                .creditCode(text(in).map(CreditCode::parse))
                .divisionCode(text(in).map(DivisionCode::parse))
                .kind(text(in).map(AgencyKind::valueOf))
                .level(text(in).map(AgencyLevel::valueOf))
                .build();
        return new SurveyedReport.Statement(
                agency,
                Edition.fromCode(RowText.read(in)),
                text(in).map(ReportPeriod::parse),
                text(in).map(LocalDate::parse),
                RowText.readBytes(in),
                PackedMeasures.read(in));
    }

    private static Optional<String> text(DataInput in) throws IOException {
        return Optional.of(RowText.read(in)).filter(text -> !text.isEmpty());
    }

    @Override
    public int size(SurveyedReport report) {
        return OBJECTS
                + RowText.size(report.body())
                + RowText.size(report.source())
                + report.statement().figures().length;
    }
}
