package org.gongkai.report.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.value.ReportValue;
import org.jspecify.annotations.Nullable;

/**
 * The reports of the bodies that another report sums up, such as the departments of a government. Only their names,
 * years and figures are kept, so that a stream of many reports may be added one by one.
 *
 * <pre>{@code
 * Children children = Children.builder().add(first).add(second).expect("甲县财政局").build();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Children implements ReportValue {

    /**
     * One child's report, without its texts.
     *
     * @param agency the body's name; empty where it is not known
     * @param year the year reported on
     * @param figures the three tables
     */
    public record Child(String agency, int year, ReportFigures figures) implements ReportValue {

        /** Refuses null. */
        public Child {
            Objects.requireNonNull(agency, "agency");
            Objects.requireNonNull(figures, "figures");
        }
    }

    private final List<Child> reports;
    private final List<String> expected;
    private final NarrativeTwins twins;

    private Children(Builder builder) {
        this.reports = List.copyOf(builder.reports);
        this.expected = List.copyOf(builder.expected);
        this.twins = builder.twins.build();
    }

    /** A builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The children with these reports. */
    public static Children of(Collection<DisclosureReport> reports) {
        Builder builder = builder();
        reports.forEach(builder::add);
        return builder.build();
    }

    /** The children with these reports. */
    public static Children of(DisclosureReport... reports) {
        return of(Arrays.asList(reports));
    }

    /** The number of reports. */
    public int size() {
        return reports.size();
    }

    /** The names of the bodies that should have reported; empty where that is not known. */
    public List<String> expected() {
        return expected;
    }

    /** How many reports each body has whose name is known, in the order in which the bodies appeared. */
    public Map<String, Integer> reportsByAgency() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        reports.stream()
                .map(Child::agency)
                .filter(agency -> !agency.isEmpty())
                .forEach(agency -> counts.merge(agency, 1, Integer::sum));
        return counts;
    }

    /** How many reports do not say whose they are: each may be any body's. */
    public int unnamed() {
        return (int) reports.stream().filter(child -> child.agency().isEmpty()).count();
    }

    /** The reports by their narratives. */
    public NarrativeTwins twins() {
        return twins;
    }

    /** The reports, in the order in which they were added. */
    public List<Child> reports() {
        return reports;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Children that && reports.equals(that.reports) && expected.equals(that.expected);
    }

    @Override
    public int hashCode() {
        return 31 * reports.hashCode() + expected.hashCode();
    }

    /** How many there are. */
    @Override
    public String toString() {
        return "Children{" + reports.size() + " reports}";
    }

    /** Collects reports. Not for use by several threads. */
    public static final class Builder {

        private final List<Child> reports = new ArrayList<>();
        private final List<String> expected = new ArrayList<>();
        private final NarrativeTwins.Builder twins = NarrativeTwins.builder();

        private Builder() {}

        /** Adds a child's report. */
        public Builder add(DisclosureReport report) {
            reports.add(new Child(report.agency().name(), report.year(), report.figures()));
            twins.add(report);
            return this;
        }

        /** Names a body that should have reported. */
        public Builder expect(String agency) {
            expected.add(agency);
            return this;
        }

        /** The children collected so far. */
        public Children build() {
            return new Children(this);
        }
    }
}
