package org.gongkai.report.survey.twin;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.rules.NarrativeSketch;
import org.gongkai.report.rules.NarrativeTwins;
import org.gongkai.report.survey.table.RowTable;
import org.jspecify.annotations.Nullable;

/** Which of very many reports say the same. Safe for use by several threads. */
public final class Twins {

    /**
     * Two reports that say the same.
     *
     * @param year the year reported on
     * @param agency the body whose text it is
     * @param other the other body
     * @param share the share of the text, in per cent, that the other report has too
     */
    public record Pair(int year, String agency, String other, int share) {}

    private final RowTable<NarrativeSketch> sketches;
    private final RowTable<TwinRow> byAgency;
    private final RowTable<TwinRow> byPair;

    Twins(RowTable<NarrativeSketch> sketches, RowTable<TwinRow> byAgency, RowTable<TwinRow> byPair) {
        this.sketches = sketches;
        this.byAgency = byAgency;
        this.byPair = byPair;
    }

    /** What a report is to be compared with: the others that say the same, in the order in which they came. */
    public NarrativeTwins of(DisclosureReport report) {
        return of(report.agency().name(), report.year());
    }

    NarrativeTwins of(String agency, int year) {
        List<TwinRow> rows = byAgency.rows(row -> row.agency().equals(agency)
                ? Integer.compare(row.year(), year)
                : row.agency().compareTo(agency));
        NarrativeTwins.Builder twins = NarrativeTwins.builder();
        rows.stream()
                .map(TwinRow::otherNumber)
                .sorted(Comparator.naturalOrder())
                .distinct()
                .map(sketches::get)
                .forEach(twins::add);
        return twins.build();
    }

    /** All pairs of bodies that say the same in a year, each once. */
    public void forEach(Consumer<Pair> action) {
        @Nullable TwinRow before = null;
        for (TwinRow row : byPair) {
            if (before == null || !before.isOfSamePair(row)) {
                action.accept(new Pair(row.year(), row.agency(), row.other(), row.share()));
            }
            before = row;
        }
    }
}
