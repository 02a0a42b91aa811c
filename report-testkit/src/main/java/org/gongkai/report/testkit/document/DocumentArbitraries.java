package org.gongkai.report.testkit.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.report.model.DisclosureReport;

/**
 * Documents in the layouts that bodies publish, for tests of what reads them: tables whole or apart, with or without
 * headings, line by line, Table 4 in five ways, headings under other wordings, and noises.
 *
 * <pre>{@code
 * Arbitrary<PublishedPage> pages =
 *         DocumentArbitraries.noisy(ReportArbitraries.reports().arbitrary(), PageFormat.HTML);
 * }</pre>
 *
 * <p>A page carries the report that it shows: what a reader says must agree with it, or openly be missing. A report
 * must have a title and texts in sections 五 and 六.
 *
 * @since 0.1.0
 */
public final class DocumentArbitraries {

    private static final int HARMLESS = 3;
    private static final int LOSSY = 2;

    private DocumentArbitraries() {}

    /** Pages in clean layouts: every cell can be read. */
    public static Arbitrary<PublishedPage> clean(Arbitrary<DisclosureReport> reports, PageFormat format) {
        return pages(reports, format, 0, false);
    }

    /** Pages with noises that lose nothing. */
    public static Arbitrary<PublishedPage> noisy(Arbitrary<DisclosureReport> reports, PageFormat format) {
        return pages(reports, format, HARMLESS, false);
    }

    /** Pages in which some lines of tables have lost their meaning. */
    public static Arbitrary<PublishedPage> spoilt(Arbitrary<DisclosureReport> reports, PageFormat format) {
        return pages(reports, format, LOSSY, true);
    }

    private static Arbitrary<PublishedPage> pages(
            Arbitrary<DisclosureReport> reports, PageFormat format, int noises, boolean lossy) {
        return Combinators.combine(reports, Arbitraries.longs())
                .as((report, seed) -> page(report, new Random(seed), format, noises, lossy));
    }

    /** Pages on which stands what a hasty reader takes for the report's figures. */
    public static Arbitrary<DisturbedPage> disturbed(Arbitrary<DisclosureReport> reports, PageFormat format) {
        return Combinators.combine(reports, Arbitraries.longs())
                .as((report, seed) -> disturbedPage(report, new Random(seed), format));
    }

    /** A page with one to three disturbances. The same random numbers give the same page. */
    public static DisturbedPage disturbedPage(DisclosureReport report, RandomGenerator random, PageFormat format) {
        List<Disturbance> kinds = Arrays.stream(Disturbance.values())
                .filter(kind -> kind.isPossibleIn(format))
                .toList();
        DraftPage draft = new DraftPage(report, random, random.nextInt(3), false);
        List<Disturbance> disturbances = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            Disturbance disturbance = kinds.get(random.nextInt(kinds.size()));
            disturbance.apply(draft, random);
            disturbances.add(disturbance);
        }
        return new DisturbedPage(published(report, draft, format), disturbances);
    }

    /**
     * A page. The same random numbers give the same page.
     *
     * @param report the report, with a title and texts in sections 五 and 六
     * @param random chooses the layout and the noises
     * @param format how the page is written
     * @param noises how many noises happen, 0 for a clean page
     * @param lossy whether the noises are such that lines lose their meaning
     */
    public static PublishedPage page(
            DisclosureReport report, RandomGenerator random, PageFormat format, int noises, boolean lossy) {
        return published(report, new DraftPage(report, random, noises, lossy), format);
    }

    private static PublishedPage published(DisclosureReport report, DraftPage draft, PageFormat format) {
        TextPage page = new TextPage(format);
        draft.write(page);
        return new PublishedPage(report, format, draft.noises(), page.text());
    }
}
