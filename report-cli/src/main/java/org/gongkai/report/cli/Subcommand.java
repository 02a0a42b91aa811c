package org.gongkai.report.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.gongkai.report.cli.command.AnnotateCommand;
import org.gongkai.report.cli.command.BatchCommand;
import org.gongkai.report.cli.command.CompletionCommand;
import org.gongkai.report.cli.command.ConformanceCommand;
import org.gongkai.report.cli.command.ConvertCommand;
import org.gongkai.report.cli.command.CountCommand;
import org.gongkai.report.cli.command.DiffCommand;
import org.gongkai.report.cli.command.FormCommand;
import org.gongkai.report.cli.command.RepairCommand;
import org.gongkai.report.cli.command.RulesCommand;
import org.gongkai.report.cli.command.SchemaCommand;
import org.gongkai.report.cli.command.ServeCommand;
import org.gongkai.report.cli.command.SurveyCommand;
import org.gongkai.report.cli.command.TrendCommand;
import org.gongkai.report.cli.command.ValidateCommand;
import org.gongkai.report.cli.terminal.Terminal;

/** The commands, in the order in which they are explained. */
enum Subcommand {
    VALIDATE(ValidateCommand::new),
    CONVERT(ConvertCommand::new),
    REPAIR(RepairCommand::new),
    ANNOTATE(AnnotateCommand::new),
    BATCH(BatchCommand::new),
    DIFF(DiffCommand::new),
    TREND(TrendCommand::new),
    SURVEY(SurveyCommand::new),
    COUNT(CountCommand::new),
    CONFORMANCE(ConformanceCommand::new),
    FORM(FormCommand::new),
    RULES(RulesCommand::new),
    SCHEMA(SchemaCommand::new),
    SERVE(ServeCommand::new),
    COMPLETION(CompletionCommand::new);

    private final Function<Terminal, Object> maker;

    Subcommand(Function<Terminal, Object> maker) {
        this.maker = maker;
    }

    /** What one types. */
    String commandName() {
        return name().toLowerCase(Locale.ROOT);
    }

    Object on(Terminal terminal) {
        return maker.apply(terminal);
    }

    /**
     * The one that arguments begin with, else all: explaining those that nobody asked for takes a tenth of a start. Who
     * completes what is typed has to know all.
     */
    static Subcommand[] neededBy(List<String> arguments) {
        String first = arguments.isEmpty() ? "" : arguments.get(0);
        return Arrays.stream(values())
                .filter(each -> each != COMPLETION && each.commandName().equals(first))
                .findFirst()
                .map(each -> new Subcommand[] {each})
                .orElseGet(Subcommand::values);
    }
}
