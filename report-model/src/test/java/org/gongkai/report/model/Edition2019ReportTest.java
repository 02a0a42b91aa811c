package org.gongkai.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.term.LabelKey;
import org.gongkai.report.model.form.term.NonProcessingReason;
import org.gongkai.report.model.form.term.RefusalReason;
import org.gongkai.report.model.form.term.UnavailableReason;
import org.gongkai.report.model.section.ApplicantFigures;
import org.gongkai.report.model.section.Applications;
import org.gongkai.report.model.section.CaseFigures;
import org.gongkai.report.model.section.DocumentFigures2019;
import org.gongkai.report.model.section.FeeFigures2019;
import org.gongkai.report.model.section.ItemFigures2019;
import org.gongkai.report.model.section.Outcomes;
import org.gongkai.report.model.section.ProactiveDisclosure;
import org.gongkai.report.model.section.ProactiveDisclosure2019;
import org.gongkai.report.model.section.ProcurementFigures2019;
import org.gongkai.report.model.section.Remedies;
import org.junit.jupiter.api.Test;

/** A published report on the form of 2019, with its blanks, built in the domain's words. */
class Edition2019ReportTest {

    /** A row as the page prints it: seven cells, a blank one empty. */
    private static ApplicantFigures row(String cells) {
        List<Figure> figures =
                Stream.of(cells.split("\\|", -1)).map(Figure::parse).toList();
        return ApplicantFigures.of(
                figures.get(0),
                figures.get(1),
                figures.get(2),
                figures.get(3),
                figures.get(4),
                figures.get(5),
                figures.get(6));
    }

    private static CaseFigures cases(String cells) {
        List<Figure> figures =
                Stream.of(cells.split("\\|", -1)).map(Figure::parse).toList();
        return CaseFigures.of(figures.get(0), figures.get(1), figures.get(2), figures.get(3), figures.get(4));
    }

    private static DisclosureReport report() {
        return DisclosureReport.builder()
                .year(2019)
                .agency(Agency.named("上海市人民政府办公厅"))
                .figures(table2(), table3(), table4())
                .build();
    }

    private static ProactiveDisclosure table2() {
        return ProactiveDisclosure2019.builder()
                .regulations(DocumentFigures2019.of(13, 13, 524))
                .normativeDocuments(DocumentFigures2019.of(60, 60, 368))
                .licensing(ItemFigures2019.of(0, 0, 0))
                .otherServices(ItemFigures2019.of(0, 0, 0))
                .penalties(ItemFigures2019.of(0, 0, 0))
                .coercion(ItemFigures2019.of(0, 0, 0))
                .fees(FeeFigures2019.of(0, 0))
                .procurement(ProcurementFigures2019.of(Figure.of(6), Figure.parse("251000元")))
                .build();
    }

    private static Applications table3() {
        return Applications.builder(Edition.Y2019)
                .received(row("821|35|||2|1|859"))
                .carriedIn(row("18||||||18"))
                .outcomes(Outcomes.builder(Edition.Y2019)
                        .granted(row("258|12|||1|1|"))
                        .partlyGranted(row("3||||||"))
                        .putRefused(RefusalReason.STATE_SECRET, row("14||||||"))
                        .putRefused(RefusalReason.INTERNAL_AFFAIRS, row("5||||||"))
                        .putRefused(RefusalReason.DELIBERATIVE_PROCESS, row("3|1|||||"))
                        .putRefused(RefusalReason.ADMINISTRATIVE_QUERY, row("10|2|||||"))
                        .putUnavailable(UnavailableReason.NOT_HELD, row("252|12|||1||"))
                        .putUnavailable(UnavailableReason.NEEDS_CREATION, row("44|3|||||"))
                        .putUnavailable(UnavailableReason.STILL_UNCLEAR, row("25||||||"))
                        .putNotProcessed(NonProcessingReason.PETITION_OR_COMPLAINT, row("148|1|||||"))
                        .putNotProcessed(NonProcessingReason.REPEATED_REQUEST, row("5|4|||||"))
                        .total(row("767|35|||2|1|805"))
                        .build())
                .carriedForward(row("72||||||72"))
                .build();
    }

    private static Remedies table4() {
        return Remedies.builder()
                .reconsideration(cases("5|||2|7"))
                .directLitigation(cases("8|||1|9"))
                .build();
    }

    @Test
    void the_report_prints_the_cells_that_are_filled() {
        assertThat(report().figures().toMap().entrySet().stream()
                        .filter(cell -> !cell.getValue().isBlank())
                        .map(Object::toString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo("""
                        T2.1.1:made=13 T2.1.1:disclosed=13 T2.1.1:totalDisclosed=524 \
                        T2.1.2:made=60 T2.1.2:disclosed=60 T2.1.2:totalDisclosed=368 \
                        T2.5.1:previousItems=0 T2.5.1:change=0 T2.5.1:decisions=0 \
                        T2.5.2:previousItems=0 T2.5.2:change=0 T2.5.2:decisions=0 \
                        T2.6.1:previousItems=0 T2.6.1:change=0 T2.6.1:decisions=0 \
                        T2.6.2:previousItems=0 T2.6.2:change=0 T2.6.2:decisions=0 \
                        T2.8.1:previousItems=0 T2.8.1:change=0 T2.9.1:projects=6 T2.9.1:amount=251000元 \
                        T3.1:A=821 T3.1:B=35 T3.1:E=2 T3.1:F=1 T3.1:G=859 T3.2:A=18 T3.2:G=18 \
                        T3.3.1:A=258 T3.3.1:B=12 T3.3.1:E=1 T3.3.1:F=1 T3.3.2:A=3 T3.3.3.1:A=14 T3.3.3.5:A=5 \
                        T3.3.3.6:A=3 T3.3.3.6:B=1 T3.3.3.8:A=10 T3.3.3.8:B=2 \
                        T3.3.4.1:A=252 T3.3.4.1:B=12 T3.3.4.1:E=1 T3.3.4.2:A=44 T3.3.4.2:B=3 T3.3.4.3:A=25 \
                        T3.3.5.1:A=148 T3.3.5.1:B=1 T3.3.5.2:A=5 T3.3.5.2:B=4 \
                        T3.3.7:A=767 T3.3.7:B=35 T3.3.7:E=2 T3.3.7:F=1 T3.3.7:G=805 T3.4:A=72 T3.4:G=72 \
                        T4.1:upheld=5 T4.1:pending=2 T4.1:total=7 T4.2.1:upheld=8 T4.2.1:pending=1 T4.2.1:total=9""");
    }

    @Test
    void every_cell_of_the_published_page_is_in_the_report() throws IOException {
        Path page = Path.of(System.getProperty("gongkai.root")).resolve("../shared/corpus/shanghai-office-2019.html");
        assumeTrue(Files.exists(page), "the published page is not at hand");

        assertThat(report().figures().differences(published(Files.readString(page))))
                .isEmpty();
    }

    /** Takes the last cells of every row whose label names a line; Table 4 is one row of 15. */
    private static ReportFigures published(String html) {
        Map<String, FormLine> lines = Edition.Y2019.form().lines().stream()
                .collect(Collectors.toMap(line -> LabelKey.of(line.label().zh()), line -> line));
        List<CellAddress> table4 = Edition.Y2019.cells().stream()
                .filter(cell -> cell.table().equals("T4"))
                .toList();
        ReportFigures.Builder figures = ReportFigures.builder(Edition.Y2019);
        for (List<String> row : rows(html)) {
            for (String cell : row) {
                FormLine line = lines.get(LabelKey.of(cell));
                if (line != null
                        && row.indexOf(cell) == row.size() - line.cells().size() - 1) {
                    set(figures, line.cells(), row);
                }
            }
            if (row.size() == table4.size()) {
                set(figures, table4, row);
            }
        }
        return figures.build();
    }

    private static void set(ReportFigures.Builder figures, List<CellAddress> cells, List<String> row) {
        for (int i = 0; i < cells.size(); i++) {
            figures.set(cells.get(i), Figure.parse(row.get(row.size() - cells.size() + i)));
        }
    }

    private static List<List<String>> rows(String html) {
        List<List<String>> rows = new ArrayList<>();
        for (String row : html.split("<tr")) {
            Matcher cell = Pattern.compile("<t[dh][^>]*>([^<]*)</t[dh]>").matcher(row);
            rows.add(cell.results().map(match -> match.group(1)).toList());
        }
        return rows;
    }

    @Test
    void its_measures_are_absent_where_totals_are_blank() {
        ReportMeasures measures = report().measures();

        assertThat(measures.disclosureRate()).isEmpty();
        assertThat(measures.disputesPerRequest()).isEmpty();
        assertThat(measures.correctionRate()).isEmpty();
    }
}
