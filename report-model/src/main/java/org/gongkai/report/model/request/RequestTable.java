package org.gongkai.report.model.request;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.report.model.ReportPeriod;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.section.Applications;
import org.gongkai.report.model.support.EditionRef;
import org.gongkai.report.model.value.ReportValue;
import org.jspecify.annotations.Nullable;

/**
 * Table 3 as the requests of a body fill it. One list serves every year: in the report of a year count the requests
 * that were open on one of its days. Each is received or carried in, and is closed with its result or carried forward,
 * so that the table adds up, and what one year carries forward the next carries in.
 *
 * <pre>{@code
 * RequestTable table = RequestTable.of(2024, requests);
 * table.figures();                                         // Table 3, the others blank
 * table.requests(CellAddress.parse("T3.4:G"));             // those carried forward
 * table.differences(report.figures());                     // where a report states another number
 * }</pre>
 *
 * <p>Immutable; safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class RequestTable implements ReportValue {

    private static final long serialVersionUID = 1;

    private static final Comparator<InformationRequest> ORDER =
            Comparator.comparing(InformationRequest::received).thenComparing(InformationRequest::id);

    private final EditionRef edition;
    private final ReportPeriod period;
    private final Map<CellAddress, List<InformationRequest>> cells;

    private RequestTable(Edition edition, ReportPeriod period, Collection<InformationRequest> requests) {
        this.edition = EditionRef.to(edition);
        this.period = period;
        Map<CellAddress, List<InformationRequest>> sorted = new HashMap<>();
        new RequestCount(edition, period, requests).cells().forEach((cell, counted) -> sorted.put(cell, sort(counted)));
        this.cells = Map.copyOf(sorted);
    }

    /**
     * The table of a year, on the edition prescribed for it.
     *
     * @param year the year reported on
     * @param requests requests of the body, those of other years too
     * @throws RequestException where two requests have one id, or the edition has no cell for one
     * @throws IllegalArgumentException for a year before the first national form
     */
    public static RequestTable of(int year, Collection<InformationRequest> requests) {
        return of(Edition.forYear(year), ReportPeriod.ofYear(year), requests);
    }

    /**
     * The table of any period, on any edition.
     *
     * @param edition the edition of the form
     * @param period the days that the report covers
     * @param requests requests of the body, those outside the period too
     * @throws RequestException where two requests have one id, or the edition has no cell for one
     */
    public static RequestTable of(Edition edition, ReportPeriod period, Collection<InformationRequest> requests) {
        requireDistinct(requests);
        return new RequestTable(edition, period, requests);
    }

    private static void requireDistinct(Collection<InformationRequest> requests) {
        Set<String> ids = new HashSet<>();
        for (InformationRequest request : requests) {
            if (!ids.add(request.id())) {
                throw new RequestException("twice", request.id());
            }
        }
    }

    private static List<InformationRequest> sort(Collection<InformationRequest> requests) {
        return requests.stream().sorted(ORDER).toList();
    }

    /** The edition of the form. */
    public Edition edition() {
        return edition.get();
    }

    /** The days that the table covers. */
    public ReportPeriod period() {
        return period;
    }

    /** The requests that the table counts, by the day they came: those that were open within its period. */
    public List<InformationRequest> requests() {
        Set<InformationRequest> counted = new LinkedHashSet<>();
        cells.values().forEach(counted::addAll);
        return sort(counted);
    }

    /**
     * The requests that a cell counts, by the day they came; a total counts those of all that it sums up. None for a
     * cell of another table.
     *
     * @throws IllegalArgumentException where the edition has no such cell
     */
    public List<InformationRequest> requests(CellAddress cell) {
        edition().form().indexOf(cell);
        return cells.getOrDefault(cell, List.of());
    }

    /** The cells that count a request, in the form's order; none where it was not open within the period. */
    public List<CellAddress> cells(InformationRequest request) {
        return RequestLines.of(edition()).cells().stream()
                .filter(cell -> requests(cell).contains(request))
                .toList();
    }

    /** Table 3 with its totals; the other tables are blank. */
    public ReportFigures figures() {
        return fill(ReportFigures.blank(edition()));
    }

    /** Section 三 in the domain's words. */
    public Applications applications() {
        return Applications.of(figures());
    }

    /**
     * Figures with Table 3 replaced by this one.
     *
     * @throws IllegalArgumentException where they are of another edition
     */
    public ReportFigures fill(ReportFigures figures) {
        requireEdition(figures);
        ReportFigures.Builder builder = figures.toBuilder();
        cells.forEach((cell, counted) -> builder.set(cell, counted.size()));
        return builder.build();
    }

    /**
     * The cells of Table 3 where figures state another number, or none, in the form's order, each with the requests
     * that it counts. A number under another text ({@code 1,295} and {@code 1295}) is the same here; a blank cell is
     * not zero.
     *
     * @throws IllegalArgumentException where the figures are of another edition
     */
    public List<RequestDifference> differences(ReportFigures stated) {
        requireEdition(stated);
        return RequestLines.of(edition()).cells().stream()
                .map(cell -> new RequestDifference(cell, stated.get(cell), requests(cell)))
                .filter(difference -> difference.excess().orElse(1) != 0)
                .toList();
    }

    private void requireEdition(ReportFigures figures) {
        if (figures.edition() != edition()) {
            throw new IllegalArgumentException("figures of the edition of "
                    + figures.edition().code() + " and a table of the edition of "
                    + edition().code()
                    + " do not compare");
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof RequestTable that
                        && edition() == that.edition()
                        && period.equals(that.period)
                        && cells.equals(that.cells);
    }

    @Override
    public int hashCode() {
        return 31 * period.hashCode() + cells.hashCode();
    }

    /** The table in short, {@code RequestTable{2021, 2024-01-01/2024-12-31, 43 requests}}. */
    @Override
    public String toString() {
        return "RequestTable{" + edition().code() + ", " + period + ", "
                + requests().size() + " requests}";
    }
}
