package org.gongkai.report.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.term.ApplicantType;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.CaseResult;
import org.gongkai.report.model.form.term.NonProcessingReason;
import org.gongkai.report.model.form.term.Outcome;
import org.gongkai.report.model.form.term.ProactiveColumn2019;
import org.gongkai.report.model.form.term.ProactiveColumn2021;
import org.gongkai.report.model.form.term.ProactiveItem;
import org.gongkai.report.model.form.term.RefusalReason;
import org.gongkai.report.model.form.term.RemedyRoute;
import org.gongkai.report.model.form.term.UnavailableReason;
import org.gongkai.report.testkit.report.SampleDraft;

/**
 * Reports of invented bodies that stay as they are from release to release, both editions. Each is also a JSON file in
 * this artifact, under its name: {@code /org/gongkai/report/testkit/samples/county-department-2023.json}.
 *
 * @since 0.1.0
 */
public final class SampleReports {

    /** A county's finance department for 2022, edition of 2021: valid, five requests still open. */
    public static final DisclosureReport COUNTY_DEPARTMENT_2022 = SampleDraft.of(2022, ReportSize.COUNTY.bodies(), 0)
            .set(ProactiveItem.NORMATIVE_DOCUMENTS, ProactiveColumn2021.ISSUED, 4)
            .set(ProactiveItem.NORMATIVE_DOCUMENTS, ProactiveColumn2021.IN_FORCE, 14)
            .set(ProactiveItem.PENALTIES, ProactiveColumn2021.DECISIONS, 3)
            .persons(Outcome.GRANTED, 17)
            .persons(UnavailableReason.NOT_HELD, 6)
            .persons(ApplicationLine.CARRIED_FORWARD, 5)
            .report();

    /** The same department for 2023: valid, and follows {@link #COUNTY_DEPARTMENT_2022}. */
    public static final DisclosureReport COUNTY_DEPARTMENT_2023 = SampleDraft.of(2023, ReportSize.COUNTY.bodies(), 0)
            .set(ProactiveItem.NORMATIVE_DOCUMENTS, ProactiveColumn2021.ISSUED, 3)
            .set(ProactiveItem.NORMATIVE_DOCUMENTS, ProactiveColumn2021.REPEALED, 9)
            .set(ProactiveItem.PENALTIES, ProactiveColumn2021.DECISIONS, 2)
            .set(ProactiveItem.FEES, ProactiveColumn2021.AMOUNT, 1_250)
            .persons(Outcome.GRANTED, 13)
            .persons(Outcome.PARTLY_GRANTED, 18)
            .persons(RefusalReason.INTERNAL_AFFAIRS, 1)
            .persons(UnavailableReason.NOT_HELD, 9)
            .persons(NonProcessingReason.REPEATED_REQUEST, 2)
            .set(Outcome.GRANTED, ApplicantType.COMMERCIAL_ENTERPRISE, 4)
            .persons(ApplicationLine.CARRIED_FORWARD, 2)
            .set(RemedyRoute.RECONSIDERATION, CaseResult.UPHELD, 1)
            .reportAfter(COUNTY_DEPARTMENT_2022);

    /** The same report with two digits swapped: 予以公开 31 instead of 13, which fails T3-OUTCOMES and T3-TOTAL. */
    public static final DisclosureReport COUNTY_DEPARTMENT_2023_FAULTY = COUNTY_DEPARTMENT_2023.with(
            COUNTY_DEPARTMENT_2023.edition().form().cell(Outcome.GRANTED, ApplicantType.NATURAL_PERSON), Figure.of(31));

    /** A city's government for 2019, edition of 2019: valid. */
    public static final DisclosureReport CITY_2019 = SampleDraft.of(2019, ReportSize.PREFECTURE.bodies(), 0)
            .set(ProactiveItem.REGULATIONS, ProactiveColumn2019.MADE, 2)
            .set(ProactiveItem.REGULATIONS, ProactiveColumn2019.DISCLOSED, 2)
            .set(ProactiveItem.REGULATIONS, ProactiveColumn2019.TOTAL_DISCLOSED, 31)
            .set(ProactiveItem.LICENSING, ProactiveColumn2019.PREVIOUS_ITEMS, 412)
            .set(ProactiveItem.LICENSING, ProactiveColumn2019.DECISIONS, 95_310)
            .set(ProactiveItem.PROCUREMENT, ProactiveColumn2019.PROJECTS, 208)
            .set(ProactiveItem.PROCUREMENT, ProactiveColumn2019.AMOUNT, 251_000)
            .persons(Outcome.GRANTED, 806)
            .persons(Outcome.OTHER, 24)
            .persons(RefusalReason.THIRD_PARTY_RIGHTS, 5)
            .persons(UnavailableReason.NEEDS_CREATION, 77)
            .set(Outcome.PARTLY_GRANTED, ApplicantType.LEGAL_SERVICE_INSTITUTION, 11)
            .persons(ApplicationLine.CARRIED_IN, 40)
            .persons(ApplicationLine.CARRIED_FORWARD, 33)
            .set(RemedyRoute.RECONSIDERATION, CaseResult.UPHELD, 9)
            .set(RemedyRoute.RECONSIDERATION, CaseResult.CORRECTED, 2)
            .set(RemedyRoute.DIRECT_LITIGATION, CaseResult.PENDING, 1)
            .report();

    /** {@link #COUNTY_DEPARTMENT_2022} and {@link #COUNTY_DEPARTMENT_2023}. */
    public static final ConsecutiveYears COUNTY_DEPARTMENT =
            new ConsecutiveYears(COUNTY_DEPARTMENT_2022, COUNTY_DEPARTMENT_2023);

    private static final Map<String, DisclosureReport> ALL = all();

    private SampleReports() {}

    private static Map<String, DisclosureReport> all() {
        Map<String, DisclosureReport> samples = new LinkedHashMap<>();
        samples.put("city-2019", CITY_2019);
        samples.put("county-department-2022", COUNTY_DEPARTMENT_2022);
        samples.put("county-department-2023", COUNTY_DEPARTMENT_2023);
        samples.put("county-department-2023-faulty", COUNTY_DEPARTMENT_2023_FAULTY);
        return Collections.unmodifiableMap(samples);
    }

    /** All samples, by the names of their files without {@code .json}. */
    public static Map<String, DisclosureReport> byName() {
        return ALL;
    }

    /**
     * The JSON of a sample, in UTF-8.
     *
     * @throws IllegalArgumentException for an unknown name, naming the known ones
     */
    public static byte[] json(String name) {
        if (!ALL.containsKey(name)) {
            throw new IllegalArgumentException(
                    "unknown sample '" + name + "'; known: " + String.join(", ", ALL.keySet()));
        }
        try (InputStream stream = SampleReports.class.getResourceAsStream("samples/" + name + ".json")) {
            if (stream == null) {
                throw new IllegalStateException("the artifact lacks samples/" + name + ".json");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
