package org.gongkai.report.rules.locate;

import java.util.List;
import java.util.Locale;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.value.ReportValue;

/**
 * A proposal: cells, and what they should state, such that every equation that ties them holds. Nothing is repaired
 * before a person applies it.
 *
 * @param rank 1 for the first proposal of a report; proposals for one table stand together, the likeliest first
 * @param cost how unlikely the slips are, in nats; the less the likelier. Compares with the costs of other proposals
 *     for the same table only
 * @param isUnique whether no other set of cells of this size, or smaller, settles the same equations
 * @param changes the cells that are changed, in the form's order
 * @param reasons the slips that would explain them, and what speaks for or against
 * @param settles the ids of the rules that fail now, or cannot be evaluated, and hold afterwards
 * @param settledEquations how many equations that are
 * @since 0.1.0
 */
public record Repair(
        int rank,
        double cost,
        boolean isUnique,
        List<RepairChange> changes,
        List<RepairReason> reasons,
        List<String> settles,
        int settledEquations)
        implements ReportValue {

    /** Copies the lists. */
    public Repair {
        changes = List.copyOf(changes);
        reasons = List.copyOf(reasons);
        settles = List.copyOf(settles);
    }

    /** Whether it fills cells that state no number, and corrects none. */
    public boolean isFill() {
        return changes.stream().allMatch(RepairChange::isFill);
    }

    /**
     * The report after the repair.
     *
     * @throws IllegalArgumentException where a cell does not hold what the proposal starts from
     */
    public DisclosureReport applyTo(DisclosureReport report) {
        return report.toBuilder()
                .figures(report.figures()
                        .apply(changes.stream().map(RepairChange::difference).toList()))
                .build();
    }

    /**
     * The proposal in words: English where the locale's language is English, else Chinese. It reads 把 T3.3.1:A（予以公开
     * 自然人）31 改为 13（相邻两位数字颠倒），则 2 条勾稽关系全部成立.
     */
    public String describe(Form form, Locale locale) {
        return new RepairText(form, locale).of(changes, settledEquations, reasons);
    }
}
