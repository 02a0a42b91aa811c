package org.gongkai.report.io.shape;

import java.util.function.Consumer;
import java.util.function.Function;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.Edition;

/**
 * A part of a report that is written and read by itself, in the shape that it has in a report. A report that holds
 * nothing else carries it.
 *
 * @param <T> what the part is as a value
 */
public final class ReportPart<T> {

    private final Class<T> type;
    private final boolean isSameInEveryEdition;
    private final Function<T, DisclosureReport> carrier;
    private final Function<Edition, ObjectNode> node;
    private final Function<DisclosureReport, T> value;
    private Consumer<ReportDraft> closing = draft -> {};

    ReportPart(
            Class<T> type,
            boolean isSameInEveryEdition,
            Function<T, DisclosureReport> carrier,
            Function<Edition, ObjectNode> node,
            Function<DisclosureReport, T> value) {
        this.type = type;
        this.isSameInEveryEdition = isSameInEveryEdition;
        this.carrier = carrier;
        this.node = node;
        this.value = value;
    }

    /** The same, with what to do when its properties have been read. */
    ReportPart<T> closing(Consumer<ReportDraft> action) {
        closing = action;
        return this;
    }

    static DisclosureReport.Builder carrier(ReportFigures figures) {
        return DisclosureReport.builder()
                .year(figures.edition().firstYear())
                .agency(ReportDraft.NOBODY)
                .figures(figures);
    }

    /** What the part is as a value. */
    public Class<T> type() {
        return type;
    }

    /** Whether its properties are the same in every edition. */
    public boolean isSameInEveryEdition() {
        return isSameInEveryEdition;
    }

    /** A report that holds the part. */
    public DisclosureReport carrier(T part) {
        return carrier.apply(part);
    }

    /** Its properties. */
    public ObjectNode node(Edition edition) {
        return node.apply(edition);
    }

    /** Called when its properties have been read. */
    public void close(ReportDraft draft) {
        closing.accept(draft);
    }

    /** The part of a report. */
    public T value(DisclosureReport report) {
        return value.apply(report);
    }
}
