package org.gongkai.report.model;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.Edition;

/** Figures and reports for the tests of this module. */
final class TestFigures {

    private TestFigures() {}

    /** All cells filled, each with a number of its own. */
    static ReportFigures distinct(Edition edition) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < edition.cells().size(); i++) {
            figures.add(Figure.of(100_000 + i));
        }
        return ReportFigures.of(edition, figures);
    }

    static DisclosureReport report(ReportFigures figures) {
        return report("淮安市人民政府", figures);
    }

    static DisclosureReport report(String agency, ReportFigures figures) {
        return DisclosureReport.builder()
                .year(2023)
                .agency(Agency.named(agency))
                .figures(figures)
                .build();
    }

    /** What cells of real reports hold: mostly numbers, some signs, some text. */
    static Arbitrary<Figure> figure() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.longs().between(0, 3_000).map(Figure::of)),
                Tuple.of(2, Arbitraries.just(Figure.blank())),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                        "/",
                                        "—",
                                        "1,295",
                                        "22（其中修订16件）",
                                        "251000元",
                                        "3.5万元",
                                        "-3",
                                        "4.25",
                                        "无",
                                        "999999999999999999")
                                .map(Figure::parse)));
    }

    static Arbitrary<ReportFigures> figures(Edition edition) {
        return figure().list().ofSize(edition.cells().size()).map(list -> ReportFigures.of(edition, list));
    }

    static Arbitrary<ReportFigures> figures() {
        return Arbitraries.of(Edition.values()).flatMap(TestFigures::figures);
    }
}
