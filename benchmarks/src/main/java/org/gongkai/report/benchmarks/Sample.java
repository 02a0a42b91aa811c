package org.gongkai.report.benchmarks;

import java.nio.file.Path;
import org.gongkai.report.input.ReportInput;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.Overview;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.term.ApplicantType;
import org.gongkai.report.model.form.term.Outcome;

/** The reports that are measured, from the project's examples; the two large ones have a long narrative added. */
public enum Sample {
    /** An office of a county: short. */
    COUNTY("county office", "district-office-2023.txt", 0),
    /** A city: a narrative of about 20 kB. */
    CITY("city", "city-2024.json", 20),
    /** A province: a narrative of about 60 kB. */
    PROVINCE("province", "city-2024.json", 60);

    private static final int SENTENCES_PER_KILOBYTE = 3;
    private static final String SENTENCE = "全年召开专题会议%d次，印发年度工作要点，组织业务培训%d场，持续优化门户网站栏目设置，规范信息发布流程，"
            + "加强内容审核把关，推进政务新媒体健康有序发展，回应群众关切，办理留言%d条，按时办结率99.%d%%。";

    private final String title;
    private final String example;
    private final int kilobytes;

    Sample(String title, String example, int kilobytes) {
        this.title = title;
        this.example = example;
        this.kilobytes = kilobytes;
    }

    /** What the body is. */
    String title() {
        return title;
    }

    DisclosureReport clean() {
        Path file = Home.root().resolve("examples/reports").resolve(example);
        DisclosureReport base = read(file);
        Overview overview = base.overview();
        String text = overview.proactiveDisclosure().orElse("") + narrative();
        return base.withOverview(
                Overview.builder().from(overview).proactiveDisclosure(text).build());
    }

    /** The same with one figure off. */
    DisclosureReport faulty() {
        DisclosureReport clean = clean();
        return clean.toBuilder()
                .figures(clean.figures()
                        .with(
                                clean.edition().form().cell(Outcome.GRANTED, ApplicantType.NATURAL_PERSON),
                                Figure.of(987_654)))
                .build();
    }

    /** The same with every zero left blank but those of the totals, as clerks do. */
    DisclosureReport blankRich() {
        DisclosureReport clean = clean();
        Form form = clean.edition().form();
        return clean.toBuilder()
                .figures(clean.figures()
                        .map((cell, figure) ->
                                isZero(figure) && !form.columnOf(cell).isTotal() ? Figure.blank() : figure))
                .build();
    }

    private static boolean isZero(Figure figure) {
        return figure.isNumber() && figure.countOr(1) == 0;
    }

    private static DisclosureReport read(Path file) {
        try {
            return ReportInput.read(file).report();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String narrative() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < kilobytes * SENTENCES_PER_KILOBYTE; i++) {
            text.append(SENTENCE.formatted(i % 17 + 2, i % 11 + 3, i * 37 % 4000, i % 10));
        }
        return text.toString();
    }
}
