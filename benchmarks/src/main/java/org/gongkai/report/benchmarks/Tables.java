package org.gongkai.report.benchmarks;

import java.util.Optional;
import java.util.Random;
import net.jqwik.api.RandomGenerator;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.testkit.ReportArbitraries;

/** Right reports without end, of one seed, and of what happens to them. */
final class Tables {

    /** What jqwik takes for the size of a sample; of no meaning here, but it must be the same each time. */
    private static final int SAMPLE = 1_000;

    private static final int ATTEMPTS = 10_000;

    private final RandomGenerator<DisclosureReport> reports;
    private final Random random;

    Tables(boolean dense, long seed) {
        ReportArbitraries arbitraries = ReportArbitraries.reports().edition(Edition.Y2021);
        this.reports =
                (dense ? arbitraries.dense() : arbitraries.sparse()).arbitrary().generator(SAMPLE);
        this.random = new Random(seed);
    }

    /**
     * A right report, and the same gone wrong.
     *
     * @param right the figures alone, so that no sentence helps
     * @param spoilt what was made of it
     */
    record Case(DisclosureReport right, DisclosureReport spoilt) {}

    /** A right report with its sentences. */
    DisclosureReport report() {
        return reports.next(random).value();
    }

    /** A report of these gone wrong, its sentences as they were; as it is where that cannot happen to it. */
    DisclosureReport spoil(DisclosureReport report, Mishap mishap) {
        return mishap.happens().apply(report, random).orElse(report);
    }

    Case next(Mishap mishap) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            DisclosureReport right = figuresOf(report());
            Optional<DisclosureReport> spoilt = mishap.happens().apply(right, random);
            if (spoilt.isPresent()) {
                return new Case(right, spoilt.get());
            }
        }
        throw new IllegalStateException(mishap.name() + " cannot happen");
    }

    private static DisclosureReport figuresOf(DisclosureReport report) {
        return DisclosureReport.builder(report.edition())
                .year(report.year())
                .agency(report.agency())
                .figures(report.figures())
                .build();
    }
}
