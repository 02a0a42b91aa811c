package org.gongkai.report.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongkai.report.cli.input.Boundary;
import org.gongkai.report.cli.input.InputFiles;
import org.gongkai.report.cli.input.InputItem;
import org.gongkai.report.cli.input.LoadedReport;
import org.gongkai.report.cli.input.SourceName;
import org.gongkai.report.cli.input.UnreadableInput;
import org.gongkai.report.cli.terminal.ExitCode;
import org.gongkai.report.cli.terminal.Terminal;
import org.gongkai.report.cli.terminal.Terminal.Paint;
import org.gongkai.report.cli.terminal.Visible;
import org.gongkai.report.io.ReportDigest;
import org.gongkai.report.model.ReportComparison;
import org.gongkai.report.model.ReportComparison.Difference;
import org.gongkai.report.model.form.Form;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code gongkai diff A B}: what is different in two copies of a report, cell by cell and text by text. */
@Command
public final class DiffCommand implements Callable<Integer> {

    private static final String INDENT = "    ";

    private final Terminal terminal;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "A", descriptionKey = "diff.first")
    private Path first = Path.of("");

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "diff.second")
    private Path second = Path.of("");

    public DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return Boundary.guard(SourceName.of(first), this::compare, this::say).value();
    }

    private ExitCode say(InputItem.Broken broken) {
        terminal.complain(broken.message(terminal.locale()));
        return broken.problem().code();
    }

    private ExitCode compare() {
        try {
            LoadedReport one = InputFiles.load(first);
            LoadedReport other = InputFiles.load(second);
            ReportComparison comparison = ReportComparison.of(one.report(), other.report());
            heading("-", one);
            heading("+", other);
            comparison
                    .differences()
                    .forEach(each -> difference(one.report().edition().form(), each));
            terminal.out()
                    .println(
                            comparison.isSame()
                                    ? terminal.paint(Paint.GOOD, terminal.text("diff.same"))
                                    : terminal.paint(
                                            Paint.ERROR,
                                            terminal.text(
                                                    "diff.different",
                                                    String.valueOf(comparison
                                                            .differences()
                                                            .size()))));
            return comparison.isSame() ? ExitCode.VALID : ExitCode.INVALID;
        } catch (UnreadableInput e) {
            terminal.complain(e.message(terminal.locale()));
            return e.code();
        }
    }

    private void heading(String sign, LoadedReport copy) {
        terminal.out()
                .println(sign + " " + terminal.paint(Paint.STRONG, Visible.text(copy.source())) + "  "
                        + terminal.paint(Paint.FAINT, ReportDigest.of(copy.report())));
    }

    private void difference(Form form, Difference difference) {
        String name = difference
                .cell()
                .map(cell -> " " + form.describe(form.lineOf(cell)).text(terminal.locale()) + " "
                        + form.columnOf(cell).label().text(terminal.locale()))
                .orElse("");
        terminal.out().println(terminal.paint(Paint.STRONG, difference.place()) + name);
        line("- ", difference.left());
        line("+ ", difference.right());
    }

    private void line(String sign, String text) {
        String shown = text.isEmpty() ? terminal.text("diff.nothing") : text;
        shown.lines().forEach(each -> terminal.out().println(INDENT + sign + Visible.text(each)));
    }
}
