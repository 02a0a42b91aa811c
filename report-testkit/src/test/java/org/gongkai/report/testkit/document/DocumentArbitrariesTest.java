package org.gongkai.report.testkit.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.term.Section;

/** Pages hold what the report says. */
class DocumentArbitrariesTest {

    @Property(tries = 100)
    void a_page_names_the_body_and_says_what_the_report_says(@ForAll PublishedPage page) {
        assertThat(page.text())
                .contains(page.report().title().orElseThrow())
                .contains(page.report().problemsAndImprovements().orElseThrow());
        assertThat(page.noises()).hasSize(3).noneMatch(LayoutNoise::isLossy);
    }

    @Property(tries = 100)
    void a_clean_page_has_the_official_headings_and_every_figure(
            @ForAll DisclosureReport report, @ForAll PageFormat format, @ForAll long seed) {
        String text = DocumentArbitraries.page(report, new Random(seed), format, 0, false)
                .text();
        for (Section section : Section.values()) {
            assertThat(text).contains(section.heading().zh());
        }
        report.figures().forEach((cell, figure) -> assertThat(text).contains(figure.toString()));
    }

    @Property(tries = 50)
    void the_same_seed_gives_the_same_page(
            @ForAll DisclosureReport report, @ForAll PageFormat format, @ForAll long seed) {
        assertThat(DocumentArbitraries.page(report, new Random(seed), format, 2, true))
                .isEqualTo(DocumentArbitraries.page(report, new Random(seed), format, 2, true));
    }
}
