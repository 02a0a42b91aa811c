package org.gongkai.report.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.report.cli.input.InputItem;
import org.gongkai.report.cli.input.LoadedReport;
import org.gongkai.report.cli.terminal.Terminal;
import org.gongkai.report.cli.terminal.Terminal.Paint;
import org.gongkai.report.documents.reading.Remark;
import org.gongkai.report.model.SourceLocation;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.NotEvaluated;
import org.gongkai.report.rules.Quotation;
import org.gongkai.report.rules.RuleCatalogue;
import org.gongkai.report.rules.Severity;
import org.gongkai.report.rules.ValidationResult;

/** Results for people; on a terminal with the tables, so that a finding is seen where it stands. */
public final class TextOutput implements ResultOutput {

    private static final String INDENT = "    ";
    private static final int CELLS_SHOWN = 8;

    private final Terminal terminal;
    private boolean first = true;

    public TextOutput(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void add(LoadedReport input, ValidationResult result) {
        separate();
        heading(input);
        if (terminal.isInteractive()) {
            new TableText(terminal, input.report().figures(), MarkedCells.of(result)).print();
        }
        input.remarks().forEach(remark -> remark(input, remark));
        result.findings().forEach(finding -> finding(input, finding));
        result.notEvaluated().forEach(this::notEvaluated);
        implied(result);
        verdict(result);
    }

    @Override
    public void addUnreadable(InputItem.Broken input) {
        terminal.complain(input.message(terminal.locale()));
    }

    @Override
    public void finish() {
        // Each result is complete in itself.
    }

    private void separate() {
        if (!first) {
            terminal.line();
        }
        first = false;
    }

    private void heading(LoadedReport input) {
        String title = terminal.text(
                "result.heading",
                input.report().agency().shownName().text(terminal.locale()),
                String.valueOf(input.report().year()),
                input.report().edition().code());
        terminal.line(terminal.paint(Paint.STRONG, title) + "  " + terminal.paint(Paint.FAINT, input.source()));
    }

    private void remark(LoadedReport input, Remark remark) {
        line(
                Paint.FAINT,
                terminal.text("result.remark"),
                place(input, remark.location()),
                List.of(remark.message(locale())));
    }

    private void finding(LoadedReport input, Finding finding) {
        List<String> lines = new ArrayList<>(List.of(finding.message(locale())));
        finding.quotation().ifPresent(quotation -> lines.add(sentence(quotation)));
        finding.basis().ifPresent(basis -> lines.add(terminal.text("result.basis", basis.text(locale()))));
        if (!finding.cells().isEmpty()) {
            lines.add(terminal.text("result.cells", cells(finding.cells())));
        }
        String severity = terminal.text("severity." + finding.severity());
        line(paint(finding.severity()), severity + " " + finding.rule(), place(input, finding.source()), lines);
    }

    /** The sentence, its figure between brackets that a sentence has not, for the output may have no colours. */
    private String sentence(Quotation quotation) {
        return terminal.text("result.sentence", quotation.before(), quotation.marked(), quotation.after());
    }

    private void notEvaluated(NotEvaluated skipped) {
        String open = terminal.text("result.notEvaluated") + " " + skipped.rule();
        line(Paint.FAINT, open, cells(skipped.cells()), List.of(skipped.message(locale())));
    }

    private void implied(ValidationResult result) {
        if (!result.implied().isEmpty()) {
            line(
                    Paint.FAINT,
                    terminal.text("result.implied"),
                    "",
                    List.of(terminal.text(
                            "result.impliedCells",
                            String.valueOf(result.implied().size()),
                            result.implied().entrySet().stream()
                                    .limit(CELLS_SHOWN)
                                    .map(each -> each.getKey() + " = "
                                            + each.getValue().toPlainString())
                                    .collect(Collectors.joining(", ")))));
        }
    }

    private void line(Paint paint, String label, String place, List<String> lines) {
        terminal.line(terminal.paint(paint, label), place.isEmpty() ? "" : "  " + terminal.visible(place));
        lines.forEach(each -> terminal.line(INDENT, terminal.visible(each)));
    }

    private void verdict(ValidationResult result) {
        String counts = terminal.text(
                "result.counts",
                String.valueOf(result.findings(Severity.ERROR).size()),
                String.valueOf(result.findings(Severity.WARNING).size()),
                String.valueOf(result.findings(Severity.INFO).size()),
                String.valueOf(result.notEvaluated().size()));
        if (!result.ruleSet().equals(RuleCatalogue.standard().version())) {
            String waived = String.valueOf(result.waived().size());
            terminal.line(terminal.paint(Paint.FAINT, terminal.text("result.profile", result.ruleSet(), waived)));
        }
        String verdict = terminal.text("verdict." + result.verdict());
        terminal.line(terminal.paint(paint(result), verdict) + "  " + counts);
    }

    private Paint paint(ValidationResult result) {
        return switch (result.verdict()) {
            case VALID -> Paint.GOOD;
            case INVALID -> Paint.ERROR;
            case UNDETERMINED -> Paint.WARNING;
        };
    }

    private static Paint paint(Severity severity) {
        return switch (severity) {
            case ERROR -> Paint.ERROR;
            case WARNING -> Paint.WARNING;
            case INFO -> Paint.FAINT;
        };
    }

    private static String place(LoadedReport input, Optional<SourceLocation> source) {
        return source.map(location ->
                        location.line().isPresent() ? input.source() + ":" + location : input.source() + " " + location)
                .orElse("");
    }

    private String cells(List<CellAddress> cells) {
        List<String> shown =
                cells.stream().limit(CELLS_SHOWN).map(CellAddress::toString).toList();
        String text = String.join(" ", shown);
        return cells.size() > CELLS_SHOWN
                ? terminal.text("result.more", text, String.valueOf(cells.size() - CELLS_SHOWN))
                : text;
    }

    private Locale locale() {
        return terminal.locale();
    }
}
