package org.gongkai.report.cli.output;

import java.util.Locale;
import java.util.stream.Stream;
import org.gongkai.report.cli.input.LoadedReport;
import org.gongkai.report.cli.terminal.Terminal;
import org.gongkai.report.cli.terminal.Terminal.Paint;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.rules.locate.Localisation;
import org.gongkai.report.rules.locate.Repair;

/** Proposals for people. */
public final class RepairOutput {

    private static final String INDENT = "   ";
    private static final int SHOWN = 10;

    private final Terminal terminal;
    private final LoadedReport input;

    public RepairOutput(Terminal terminal, LoadedReport input) {
        this.terminal = terminal;
        this.input = input;
    }

    public void print(Localisation found) {
        String title = terminal.text(
                "result.heading",
                input.report().agency().shownName().text(terminal.locale()),
                String.valueOf(input.report().year()),
                input.report().edition().code());
        line(terminal.paint(Paint.STRONG, title) + "  " + terminal.paint(Paint.FAINT, input.source()));
        found.proposals().stream().limit(SHOWN).forEach(this::proposal);
        if (found.proposals().size() > SHOWN) {
            line(terminal.text("repair.more", String.valueOf(found.proposals().size() - SHOWN)));
        }
        conclude(found);
    }

    private void proposal(Repair repair) {
        line(String.format(Locale.ROOT, "%2d. ", repair.rank())
                + terminal.visible(repair.describe(input.report().edition().form(), terminal.locale())));
        if (!repair.isFill()) {
            String key = repair.isUnique() ? "repair.unique" : "repair.tied";
            line(INDENT + " " + terminal.paint(repair.isUnique() ? Paint.GOOD : Paint.FAINT, terminal.text(key)));
        }
    }

    private void conclude(Localisation found) {
        if (found.proposals().isEmpty()) {
            line(terminal.text(nothing(found)));
        }
        if (!found.isComplete()) {
            line(terminal.paint(Paint.WARNING, terminal.text("repair.cutOff")));
        }
        if (!found.proposals().isEmpty()) {
            line(terminal.paint(Paint.FAINT, terminal.text("repair.advice")));
        }
    }

    private String nothing(Localisation found) {
        if (!found.isComplete()) {
            return "repair.notFound";
        }
        return hasOpenEquations(input.report()) ? "repair.open" : "repair.none";
    }

    /** Whether some equation has a cell that is no number, so that nobody knows whether it holds. */
    public static boolean hasOpenEquations(DisclosureReport report) {
        return report.edition().form().equations().stream()
                .flatMap(equation -> Stream.concat(equation.left().stream(), equation.right().stream()))
                .anyMatch(cell -> !report.figure(cell).isNumber());
    }

    private void line(String text) {
        terminal.line(text);
    }
}
