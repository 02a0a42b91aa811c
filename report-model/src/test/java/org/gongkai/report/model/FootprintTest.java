package org.gongkai.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.model.agency.AgencyKind;
import org.gongkai.report.model.agency.AgencyLevel;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.section.ApplicantFigures;
import org.gongkai.report.model.section.Applications;
import org.gongkai.report.model.section.CaseFigures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jol.info.GraphLayout;

/** What a report costs on the heap, besides its narrative and what all reports share. */
class FootprintTest {

    private static final long LIMIT = 20_000;

    /** No number is shared: all are larger than the small ones that are. */
    @ParameterizedTest
    @MethodSource("org.gongkai.report.model.form.Edition#values")
    void a_full_report_is_small(Edition edition) {
        assertSmall("full, large numbers", TestFigures.distinct(edition));
    }

    /** Every third cell is blank. */
    @ParameterizedTest
    @MethodSource("org.gongkai.report.model.form.Edition#values")
    void a_report_with_blanks_is_small(Edition edition) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < edition.cells().size(); i++) {
            figures.add(i % 3 == 0 ? Figure.blank() : Figure.of(i * 37L));
        }
        assertSmall("a third blank", ReportFigures.of(edition, figures));
    }

    private static void assertSmall(String what, ReportFigures figures) {
        DisclosureReport report = TestFigures.report(figures);
        long figuresAlone = retained(report);
        report.proactiveDisclosure();
        report.applications();
        report.remedies();
        long withSections = retained(report);

        System.out.printf(
                "footprint %s, %s: %d bytes, with all sections viewed %d bytes%n",
                figures.edition().code(), what, figuresAlone, withSections);
        assertThat(withSections).isLessThan(LIMIT);
    }

    /**
     * Without the objects that every report shares: the form, its terms and their classes, blank rows, small numbers.
     */
    private static long retained(DisclosureReport report) {
        GraphLayout shared = GraphLayout.parseInstance(
                report.edition(),
                ReportFigures.blank(Edition.Y2019),
                ReportFigures.blank(Edition.Y2021),
                ApplicantFigures.blank(),
                CaseFigures.blank(),
                smallNumbers(),
                Applications.builder(report.edition()).build(),
                OtherMatters.empty(),
                Overview.empty(),
                AgencyKind.values(),
                AgencyLevel.values(),
                Figure.notApplicable(),
                Optional.empty());
        return GraphLayout.parseInstance(report).subtract(shared).totalSize();
    }

    private static List<Figure> smallNumbers() {
        List<Figure> small = new ArrayList<>();
        for (int i = 0; i < 1024; i++) {
            small.add(Figure.of(i));
        }
        return small;
    }
}
