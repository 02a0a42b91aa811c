package org.gongkai.report.survey;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.testkit.SampleReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedFiguresTest {

    private static ReportFigures again(ReportFigures figures) {
        return PackedFigures.unpack(figures.edition(), PackedFigures.pack(figures));
    }

    @Property(tries = 200)
    void what_is_packed_comes_out_as_it_was(@ForAll DisclosureReport report) {
        assertThat(again(report.figures())).isEqualTo(report.figures());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-", "1,295", "3.20", "22（其中修订16件）", "12?", "９", " 7 "})
    void any_text_of_a_cell_stays_what_it_is(String text) {
        ReportFigures figures = SampleReports.COUNTY_DEPARTMENT_2023
                .with(CellAddress.parse("T3.1:A"), Figure.parse(text))
                .figures();

        assertThat(again(figures)).isEqualTo(figures);
    }

    @Test
    void a_report_of_zeros_takes_few_bytes() {
        ReportFigures zeros = ReportFigures.blank(Edition.Y2021).map((cell, blank) -> Figure.of(0));

        assertThat(PackedFigures.pack(zeros)).hasSizeLessThan(100);
    }
}
