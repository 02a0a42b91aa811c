package org.gongkai.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.OtherLine;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.ApplicantType;
import org.gongkai.report.model.form.term.CaseResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherLineTest {

    private static final OtherLine LINE = OtherLine.parse("2019 T3.3.6 7 3 0 1 0 - 14");

    @Property
    void its_text_says_all_of_it(@ForAll("lines") OtherLine line) {
        assertThat(OtherLine.parse(line.toString())).isEqualTo(line);
    }

    @Provide
    Arbitrary<OtherLine> lines() {
        Arbitrary<Figure> figures = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 1_000_000).map(Figure::of), Arbitraries.just(Figure.blank()));
        return Arbitraries.of(Edition.values())
                .flatMap(edition -> Arbitraries.of(edition.form().lines())
                        .flatMap(line -> figures.list()
                                .ofSize(line.columns().size())
                                .map(all -> new OtherLine(edition, line.code(), all))));
    }

    @Test
    void it_knows_its_line_and_what_stands_in_its_columns() {
        assertThat(LINE.formLine().label().zh()).isEqualTo("其他处理");
        assertThat(LINE.figure(ApplicantType.NATURAL_PERSON)).isEqualTo(Figure.of(7));
        assertThat(LINE.figure(ApplicantType.OTHER_ORGANISATION)).isEqualTo(Figure.blank());
        assertThat(LINE.figure(CaseResult.UPHELD)).isEqualTo(Figure.blank());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019 T3.3.6 7 3 0 1 0 3 | has 7 columns, not 6",
                "2019 T3.3.6 7 3 0 1 0 3 14 1 | has 7 columns, not 8",
                "2019 T3.3.6.1 7 3 0 1 0 3 14 | has no line T3.3.6.1",
                "2019 T3.3.6 7 3 0 1 0 3 一 | neither a count nor blank",
                "2019 T3.3.6 7 3 0 1 0 3 -1 | neither a count nor blank",
                "2019 T3.3.6 7 3 0 1 0 3 1.5 | neither a count nor blank",
                "2018 T3.3.6 7 3 0 1 0 3 14 | 2018",
                "2019 T3.3.6 | no edition, line and figures"
            })
    void what_is_no_such_row_is_refused_with_the_reason(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OtherLine.parse(text))
                .withMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "0", "", " "})
    void counts_and_blanks_are_taken(String text) {
        assertThat(OtherLine.isTaken(Figure.parse(text))).isTrue();
    }

    @Test
    void other_figures_are_not() {
        Stream.of("/", "22（其中1件）", "12.5", "-3", "见附件")
                .forEach(text -> assertThat(OtherLine.isTaken(Figure.parse(text)))
                        .as(text)
                        .isFalse());
    }

    @Test
    void two_reports_that_differ_in_them_differ() {
        DisclosureReport report = DisclosureReport.builder(Edition.Y2021)
                .year(2023)
                .agency(Agency.named("示例局"))
                .build();

        assertThat(ReportComparison.of(report, report.withOtherLines(List.of(LINE)))
                        .differences())
                .singleElement()
                .satisfies(each -> assertThat(each.toString()).contains("otherLines"));
    }
}
