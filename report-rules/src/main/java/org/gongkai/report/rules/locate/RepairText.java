package org.gongkai.report.rules.locate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.term.Label;

/** Puts a proposal into words. */
final class RepairText {

    private final Form form;
    private final Locale locale;

    RepairText(Form form, Locale locale) {
        this.form = form;
        this.locale = locale;
    }

    /** The changes, the relations that hold after them, and the evidence among the reasons. */
    String of(List<RepairChange> changed, int settledEquations, List<RepairReason> reasons) {
        boolean fill = changed.stream().allMatch(RepairChange::isFill);
        String changes = changed.stream()
                .map(this::change)
                .collect(Collectors.joining(RepairTexts.label("separator").text(locale)));
        String text = RepairTexts.format(
                locale, fill ? "repair.fill" : "repair", changes, Integer.toString(settledEquations));
        List<RepairReason> evidence =
                reasons.stream().filter(RepairText::isEvidence).toList();
        for (RepairReason reason : evidence) {
            text = RepairTexts.format(locale, "evidence", text, reason.text(locale));
        }
        return text;
    }

    private static boolean isEvidence(RepairReason reason) {
        return switch (reason) {
            case NARRATIVE_AGREES, NARRATIVE_CONTRADICTS, PREVIOUS_AGREES, PREVIOUS_CONTRADICTS -> true;
            default -> false;
        };
    }

    private String change(RepairChange change) {
        String key = change.isFill() ? "fill" : change.isDetermined() ? "change" : "change.range";
        return RepairTexts.format(
                locale,
                key,
                change.cell().toString(),
                name(change.cell()),
                change.from().toString(),
                change.to().toString(),
                change.reason().text(locale),
                range(change));
    }

    private String range(RepairChange change) {
        return change.highest() == Long.MAX_VALUE
                ? RepairTexts.format(locale, "range.open", plain(change.lowest()))
                : RepairTexts.format(locale, "range", plain(change.lowest()), plain(change.highest()));
    }

    private static String plain(long number) {
        return Long.toString(number);
    }

    private String name(CellAddress cell) {
        Label line = form.lineOf(cell).term().brief();
        Label column = form.columnOf(cell).label();
        return line.text(locale) + " " + column.text(locale);
    }
}
