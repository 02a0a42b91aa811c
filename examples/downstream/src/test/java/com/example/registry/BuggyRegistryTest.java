package com.example.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;

import java.util.List;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.term.ApplicantType;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.testkit.ReportAssertions;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;

/** A registry that forgets a column is found out, by a report in which nothing but that column is left. */
class BuggyRegistryTest {

    /** Adds up the applicants that its author thought of. */
    static class BuggyRegistry extends ReportRegistry {

        @Override
        protected long received(DisclosureReport report) {
            long sum = 0;
            for (ApplicantType type : ApplicantType.values()) {
                if (type != ApplicantType.LEGAL_SERVICE_INSTITUTION) {
                    sum += report.applications().received().of(type).count().orElseThrow();
                }
            }
            return sum;
        }
    }

    /** Not run by itself, since it must fail. */
    static class AddsUp {

        static DisclosureReport last;

        @Property(seed = "42", tries = 1000, afterFailure = AfterFailureMode.RANDOM_SEED)
        void what_is_received(@ForAll DisclosureReport report) {
            BuggyRegistry registry = new BuggyRegistry();
            registry.register(report);
            long expected = report.applications().received().total().countOr(-1);
            if (registry.received(report.year()) != expected) {
                last = report;
                throw new AssertionError("received " + registry.received(report.year()) + " instead of " + expected);
            }
        }
    }

    @Test
    void the_bug_is_shrunk_to_one_cell() throws Exception {
        EngineTestKit.engine("jqwik")
                .selectors(selectMethod(AddsUp.class, AddsUp.class.getDeclaredMethod("what_is_received", DisclosureReport.class)))
                .execute()
                .testEvents()
                .assertThatEvents()
                .haveExactly(1, event(finishedWithFailure()));

        DisclosureReport shrunk = AddsUp.last;
        ReportAssertions.assertThat(shrunk).isValid();
        assertThat(shrunk.applications().received().legalServiceInstitution()).isEqualTo(Figure.of(1));
        // Besides the one request and the totals that follow from it, nothing is left in the report.
        List<CellAddress> left = shrunk.figures().cellsWhere(figure -> figure.countOr(0) != 0);
        assertThat(left).allMatch(cell -> cell.column().equals("E") || cell.column().equals("G"));
        assertThat(left.stream().filter(cell -> cell.column().equals("E"))).hasSizeLessThanOrEqualTo(3);
    }
}
