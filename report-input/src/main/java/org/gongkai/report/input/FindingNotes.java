package org.gongkai.report.input;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.report.documents.DocumentNotes;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.ValidationResult;
import org.gongkai.report.rules.locate.ErrorLocator;
import org.gongkai.report.rules.locate.Repair;
import org.gongkai.report.rules.locate.RepairChange;

/**
 * What the rules found, as notes for whoever has written the document: one a cell, with the proposed value.
 *
 * @since 0.1.0
 */
public final class FindingNotes {

    private final InputReport input;
    private final Locale locale;

    /** Notes in a language. */
    public FindingNotes(InputReport input, Locale locale) {
        this.input = input;
        this.locale = locale;
    }

    /** The notes on a result. */
    public DocumentNotes of(ValidationResult result) {
        Map<CellAddress, Set<String>> onCells = new LinkedHashMap<>();
        DocumentNotes notes = new DocumentNotes();
        for (Finding finding : result.findings()) {
            String text = finding.rule() + " " + finding.message(locale);
            if (finding.quotation().isPresent()) {
                notes.add(finding.source(), finding.quotation().get().sentence(), text);
            } else if (finding.cells().isEmpty()) {
                notes.add(finding.source(), text);
            }
            finding.cells().forEach(cell -> add(onCells, cell, text));
        }
        Optional<Repair> best = ErrorLocator.standard().locate(input.report()).best();
        best.ifPresent(repair -> {
            String text = repair.describe(input.report().edition().form(), locale);
            repair.changes().stream().map(RepairChange::cell).forEach(cell -> add(onCells, cell, text));
        });
        onCells.forEach((cell, texts) -> notes.add(input.provenance().location(cell), String.join("\n", texts)));
        return notes;
    }

    private static void add(Map<CellAddress, Set<String>> onCells, CellAddress cell, String text) {
        onCells.computeIfAbsent(cell, each -> new LinkedHashSet<>()).add(text);
    }
}
