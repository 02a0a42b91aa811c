package org.gongkai.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import org.gongkai.report.model.figure.CellDifference;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.term.Term;
import org.gongkai.report.model.section.Applications;
import org.gongkai.report.model.section.OtherOutcomes2019;
import org.gongkai.report.model.section.OtherOutcomes2021;
import org.gongkai.report.model.section.ProactiveDisclosure;
import org.gongkai.report.model.section.Remedies;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell is reached by address and by the domain's words, which are the names on the wire. */
class CellAccessTest {

    @ParameterizedTest
    @MethodSource("org.gongkai.report.model.form.Edition#values")
    void the_domains_words_lead_to_the_cell_of_the_address(Edition edition) throws ReflectiveOperationException {
        ReportFigures figures = TestFigures.distinct(edition);
        DisclosureReport report = TestFigures.report(figures);
        Form form = edition.form();

        for (CellAddress cell : edition.cells()) {
            assertThat(walk(report, form.path(cell)))
                    .as(cell + " " + form.path(cell))
                    .isSameAs(report.figure(cell))
                    .isEqualTo(Figure.of(100_000 + form.indexOf(cell)));
        }
    }

    /** Follows accessors of the same name; in a map by reason, the constant whose wire code the name is. */
    private static Object walk(Object start, List<String> path) throws ReflectiveOperationException {
        Object here = start;
        for (String name : path) {
            here = step(here, name);
        }
        return here;
    }

    private static Object step(Object here, String name) throws ReflectiveOperationException {
        if (here instanceof Map<?, ?> rows) {
            return rows.entrySet().stream()
                    .filter(row -> ((Term) row.getKey()).code().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .getValue();
        }
        if (here instanceof OtherOutcomes2019 oneLine) {
            return step(oneLine.other(), name);
        }
        if (here instanceof OtherOutcomes2021 threeLines) {
            return step(threeLines.handled(), name);
        }
        return accessor(here.getClass(), name).invoke(here);
    }

    /** The accessor as the public type declares it: what implements the type is hidden. */
    private static Method accessor(Class<?> type, String name) throws NoSuchMethodException {
        return Modifier.isPublic(type.getModifiers()) ? type.getMethod(name) : accessor(type.getSuperclass(), name);
    }

    @ParameterizedTest
    @MethodSource("org.gongkai.report.model.form.Edition#values")
    void a_changed_cell_is_read_back_and_no_other_changes(Edition edition) {
        DisclosureReport report = TestFigures.report(TestFigures.distinct(edition));

        for (CellAddress cell : edition.cells()) {
            DisclosureReport changed = report.with(cell, Figure.blank());

            assertThat(changed.figure(cell)).isSameAs(Figure.blank());
            assertThat(report.differences(changed))
                    .containsExactly(new CellDifference(cell, report.figure(cell), Figure.blank()));
            assertThat(changed).isNotEqualTo(report);
            assertThat(changed.with(cell, report.figure(cell)))
                    .isEqualTo(report)
                    .hasSameHashCodeAs(report);
        }
    }

    @ParameterizedTest
    @MethodSource("org.gongkai.report.model.form.Edition#values")
    void setting_what_is_there_already_changes_nothing(Edition edition) {
        DisclosureReport report = TestFigures.report(TestFigures.distinct(edition));

        edition.cells()
                .forEach(cell ->
                        assertThat(report.with(cell, report.figure(cell))).isSameAs(report));
    }

    @ParameterizedTest
    @MethodSource("org.gongkai.report.model.form.Edition#values")
    void every_section_can_be_replaced_through_the_domain(Edition edition) {
        DisclosureReport full = TestFigures.report(TestFigures.distinct(edition));
        DisclosureReport empty = TestFigures.report(ReportFigures.blank(edition));

        DisclosureReport refilled = empty.withProactiveDisclosure(full.proactiveDisclosure())
                .withApplications(full.applications())
                .withRemedies(full.remedies());

        assertThat(refilled).isEqualTo(full);
        assertThat(ReportFigures.of(full.proactiveDisclosure(), full.applications(), full.remedies()))
                .isEqualTo(full.figures());
        assertThat(full.withApplications(empty.applications()).differences(full))
                .hasSameSizeAs(edition.cells().stream()
                        .filter(cell -> cell.table().equals("T3"))
                        .toList());
        assertThat(full.withApplications(full.applications())).isSameAs(full);
    }

    @ParameterizedTest
    @MethodSource("org.gongkai.report.model.form.Edition#values")
    void sections_that_nobody_fills_are_blank(Edition edition) {
        assertThat(ReportFigures.of(
                        ProactiveDisclosure.blank(edition),
                        Applications.builder(edition).build(),
                        Remedies.builder().build()))
                .isEqualTo(ReportFigures.blank(edition));
    }
}
