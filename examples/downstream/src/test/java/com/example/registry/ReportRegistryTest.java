package com.example.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.testkit.ConsecutiveYears;
import org.gongkai.report.testkit.Faulty;
import org.gongkai.report.testkit.FaultyReport;
import org.gongkai.report.testkit.ParentWithChildren;
import org.gongkai.report.testkit.ReportAssertions;
import org.gongkai.report.testkit.SampleReports;
import org.junit.jupiter.api.Test;

// README: begin
class ReportRegistryTest {

    @Property(tries = 200)
    void keeps_a_valid_report(@ForAll DisclosureReport report) {
        ReportRegistry registry = new ReportRegistry();
        registry.register(report);

        assertThat(registry.find(report.agency().name(), report.year())).contains(report);
    }

    @Property(tries = 200)
    void refuses_a_faulty_one(@ForAll @Faulty(rule = "T3-BALANCE") FaultyReport faulty) {
        assertThatThrownBy(() -> new ReportRegistry().register(faulty.report())).hasMessageContaining("T3-BALANCE");
    }

    @Property(tries = 100)
    void adds_up_a_body_and_its_children(@ForAll ParentWithChildren family) {
        ReportRegistry registry = new ReportRegistry();
        family.children().forEach(registry::register);

        DisclosureReport parent = family.parent();
        assertThat(registry.received(parent.year()))
                .isEqualTo(parent.applications().received().total().countOr(-1));
    }
    // README: end

    @Property(tries = 100)
    void takes_the_next_year_after_the_last(@ForAll ConsecutiveYears years) {
        ReportRegistry registry = new ReportRegistry();
        registry.register(years.previous());
        registry.register(years.current());

        assertThat(registry.find(years.current().agency().name(), years.current().year()))
                .hasValueSatisfying(kept -> ReportAssertions.assertThat(kept).hasSameFiguresAs(years.current()));
    }

    @Test
    void says_what_is_wrong_with_a_sample() {
        ReportRegistry registry = new ReportRegistry();
        ReportAssertions.assertThat(SampleReports.COUNTY_DEPARTMENT_2023_FAULTY)
                .isInvalid()
                .hasFinding("T3-OUTCOMES")
                .at("T3.3.1:A");
        assertThatThrownBy(() -> registry.register(SampleReports.COUNTY_DEPARTMENT_2023_FAULTY))
                .hasMessageStartingWith("示例县财政局 2023: INVALID");
    }
}
