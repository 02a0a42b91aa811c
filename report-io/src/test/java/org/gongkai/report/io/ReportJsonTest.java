package org.gongkai.report.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.OtherMatters;
import org.gongkai.report.model.Overview;
import org.gongkai.report.model.ProcessingFee;
import org.gongkai.report.model.ReportPeriod;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.junit.jupiter.api.Test;

class ReportJsonTest {

    private static DisclosureReport report(Edition edition, List<Figure> figures) {
        ReportFigures.Builder cells = ReportFigures.builder(edition);
        for (int i = 0; i < edition.cells().size(); i++) {
            cells.set(i, figures.get(i % figures.size()));
        }
        return DisclosureReport.builder()
                .year(2023)
                .agency(Agency.named("泸州市江阳区人民政府办公室"))
                .title("2023年政府信息公开工作年度报告")
                .period(ReportPeriod.ofYear(2023))
                .publishedOn(LocalDate.of(2024, 1, 26))
                .preamble("一行\n“二行”\t\\")
                .overview(Overview.builder().introduction("甲").platforms("乙").build())
                .figures(cells.build())
                .problemsAndImprovements("𠀀")
                .otherMatters(OtherMatters.builder()
                        .text("丙")
                        .processingFee(ProcessingFee.of(2, new BigDecimal("650.50")))
                        .build())
                .build();
    }

    @Provide
    Arbitrary<Edition> editions() {
        return Arbitraries.of(Edition.values());
    }

    @Provide
    Arbitrary<List<Figure>> figures() {
        Arbitrary<Figure> numbers = Arbitraries.longs()
                .between(-999_999_999_999_999_999L, 999_999_999_999_999_999L)
                .map(Figure::of);
        Arbitrary<Figure> decimals = Arbitraries.longs()
                .between(-99_999_999_999L, 99_999_999_999L)
                .map(number -> Figure.of(BigDecimal.valueOf(number, 4)));
        Arbitrary<Figure> texts = Arbitraries.of(
                        "", "/", "—", "不适用", "1,295", "１２９５", "22（其中修订16件）", "251000元", "约三件", "042", "-0", "1e3")
                .map(Figure::parse);
        return Arbitraries.oneOf(numbers, decimals, texts).list().ofMinSize(1).ofMaxSize(200);
    }

    @Property(tries = 200)
    void reading_what_was_written_gives_an_equal_report(
            @ForAll("editions") Edition edition, @ForAll("figures") List<Figure> figures) {
        DisclosureReport report = report(edition, figures);

        assertThat(ReportJson.read(ReportJson.canonical(report))).isEqualTo(report);
    }

    @Test
    void the_shape_is_the_one_that_others_read() {
        DisclosureReport report = DisclosureReport.builder()
                .year(2023)
                .agency(Agency.builder().name("甲局").build())
                .figures(ReportFigures.builder(Edition.Y2021)
                        .set(CellAddress.parse("T2.1.2:issued"), Figure.parse("22（其中修订16件）"))
                        .set(CellAddress.parse("T3.3.3.1:A"), Figure.of(7))
                        .set(CellAddress.parse("T4.2.1:total"), Figure.parse("/"))
                        .build())
                .build();

        assertThat(new String(ReportJson.canonical(report), java.nio.charset.StandardCharsets.UTF_8))
                .startsWith(
                        "{\"formatVersion\":\"1.0\",\"edition\":\"2021\",\"year\":2023,\"agency\":{\"name\":\"甲局\"},\"proactiveDisclosure\":{"
                                + "\"regulations\":{\"issued\":null,\"repealed\":null,\"inForce\":null},"
                                + "\"normativeDocuments\":{\"issued\":{\"raw\":\"22（其中修订16件）\",\"value\":22,\"note\":\"其中修订16件\"},")
                .contains("\"refused\":{\"stateSecret\":{\"naturalPerson\":7,\"commercialEnterprise\":null,")
                .contains(
                        "\"directLitigation\":{\"upheld\":null,\"corrected\":null,\"otherResult\":null,\"pending\":null,"
                                + "\"total\":{\"raw\":\"/\",\"state\":\"notApplicable\"}}");
    }

    @Test
    void equal_reports_have_equal_digests() {
        DisclosureReport report = report(Edition.Y2021, List.of(Figure.of(1)));

        assertThat(ReportDigest.of(report))
                .startsWith("sha256:")
                .hasSize(7 + 64)
                .isEqualTo(ReportDigest.of(ReportJson.read(ReportJson.canonical(report))))
                .isNotEqualTo(ReportDigest.of(report(Edition.Y2021, List.of(Figure.of(2)))));
    }
}
