package org.gongkai.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.gongkai.report.documents.OfficialLayout;
import org.gongkai.report.documents.ReportDocuments;
import org.gongkai.report.documents.reading.DocumentReading;
import org.gongkai.report.io.FormJson;
import org.gongkai.report.io.ReportCsv;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.io.ReportSchemas;
import org.gongkai.report.io.ReportXml;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Equation;
import org.gongkai.report.model.form.EquationFamily.Kind;
import org.gongkai.report.model.form.print.FormPrinter;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.Total;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.ValidationResult;

/** What holds for a report of any edition, for a class loader that finds random ones. */
public final class RandomEditionsProof {

    private RandomEditionsProof() {}

    /** Throws what does not hold for a random report of the edition with a code. */
    public static void check(String code) throws Exception {
        Edition edition = Edition.fromCode(code);
        Random random = new Random(edition.firstYear());
        for (int i = 0; i < 3; i++) {
            check(report(edition, random));
        }
        assertThat(FormPrinter.text(edition.form(), Locale.CHINESE)).isNotBlank();
        assertThat(FormPrinter.markdown(edition.form(), Locale.ENGLISH)).isNotBlank();
        assertThat(FormJson.write(List.of(edition.form()))).contains(edition.document());
    }

    /** Figures that satisfy the form's own equations; the others are any. */
    private static DisclosureReport report(Edition edition, Random random) {
        Map<CellAddress, Long> counts = new HashMap<>();
        edition.cells().forEach(cell -> counts.put(cell, 1L + random.nextInt(99)));
        for (Kind kind : List.of(Kind.LINE_TOTAL, Kind.BALANCE, Kind.COLUMN_TOTAL)) {
            edition.form().equations().stream()
                    .filter(equation -> equation.family().kind() == kind)
                    .forEach(equation -> settle(equation, counts));
        }
        ReportFigures.Builder figures = ReportFigures.builder(edition);
        counts.forEach((cell, count) -> figures.set(cell, Figure.of(count)));
        return DisclosureReport.builder()
                .year(edition.firstYear())
                .agency(Agency.named("样板市统计局"))
                .title("样板市统计局" + edition.firstYear() + "年政府信息公开工作年度报告")
                .figures(figures.build())
                .build();
    }

    private static void settle(Equation equation, Map<CellAddress, Long> counts) {
        equation.left().stream().skip(1).forEach(cell -> counts.put(cell, 1L));
        long others = equation.left().size() - 1L;
        long sum = equation.right().stream().mapToLong(counts::get).sum();
        counts.put(equation.left().get(0), sum - others);
    }

    private static void check(DisclosureReport report) throws Exception {
        readsBack(report, OfficialLayout.html(report), "a.html");
        readsBack(report, OfficialLayout.markdown(report), "a.md");
        assertThat(ReportJson.read(ReportJson.toString(report))).isEqualTo(report);
        assertThat(ReportXml.read(ReportXml.toString(report))).isEqualTo(report);
        csv(report);
        schemas(report);
        validates(report);
    }

    private static void readsBack(DisclosureReport report, String page, String name) {
        DocumentReading reading = ReportDocuments.read(page.getBytes(StandardCharsets.UTF_8), name);
        DisclosureReport read = reading.report();
        assertThat(read.edition()).as(name).isSameAs(report.edition());
        assertThat(report.edition().cells())
                .as("%s %s", name, reading.remarks())
                .allSatisfy(cell -> assertThat(read.figure(cell)).as("%s", cell).isEqualTo(report.figure(cell)));
    }

    private static void csv(DisclosureReport report) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportCsv.write(report, out);
        String csv = out.toString(StandardCharsets.UTF_8);
        for (CellAddress cell : report.edition().cells()) {
            assertThat(csv).contains(cell.toString());
        }
    }

    private static void schemas(DisclosureReport report) throws Exception {
        assertThat(ReportSchemas.jsonSchema(report.edition()))
                .contains("\"" + report.edition().cells().get(0).column() + "\"");
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(new StringReader(ReportSchemas.xsd(report.edition()))))
                .newValidator()
                .validate(new StreamSource(new StringReader(ReportXml.toString(report))));
    }

    private static void validates(DisclosureReport report) {
        ValidationResult result = ReportValidator.standard().validate(report);
        assertThat(result.findings())
                .extracting(Finding::rule)
                .noneMatch(rule -> rule.startsWith("T3-") || rule.startsWith("T4-"));
        CellAddress cell = report.edition().form().cell(ApplicationLine.RECEIVED, Total.TOTAL);
        DisclosureReport wrong = report.with(cell, Figure.of(report.figure(cell).countOr(0) + 1));
        assertThat(ReportValidator.standard().validate(wrong).findings())
                .extracting(Finding::rule)
                .contains("T3-TOTAL");
    }
}
