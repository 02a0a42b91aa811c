package org.gongkai.report.cli.command;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.gongkai.report.cli.terminal.ExitCode;
import org.gongkai.report.cli.terminal.Terminal;
import org.gongkai.report.io.RuleJson;
import org.gongkai.report.rules.CataloguePage;
import org.gongkai.report.rules.Rule;
import org.gongkai.report.rules.RuleCatalogue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongkai rules [ID]}: prints the rule catalogue, or all about one rule. */
@Command
public final class RulesCommand implements Callable<Integer> {

    /** How the catalogue is printed. */
    enum Format {
        text,
        json,
        markdown
    }

    private static final RuleCatalogue CATALOGUE = RuleCatalogue.standard();

    private final Terminal terminal;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "ID", arity = "0..1", descriptionKey = "rules.id")
    private @Nullable String id;

    @Option(names = "--format", paramLabel = "text|json|markdown", descriptionKey = "rules.format")
    private Format format = Format.text;

    public RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (id == null) {
            terminal.out().print(catalogue());
            return ExitCode.VALID.value();
        }
        Optional<Rule> rule = CATALOGUE.find(id.toUpperCase(Locale.ROOT));
        rule.ifPresentOrElse(each -> terminal.out().print(print(each)), () -> unknown(id));
        return (rule.isPresent() ? ExitCode.VALID : ExitCode.USAGE).value();
    }

    private String catalogue() {
        return switch (format) {
            case text -> CataloguePage.text(CATALOGUE, terminal.locale());
            case markdown -> CataloguePage.markdown(CATALOGUE);
            case json -> RuleJson.write(CATALOGUE) + "\n";
        };
    }

    private String print(Rule rule) {
        return switch (format) {
            case text -> CataloguePage.text(rule, terminal.locale());
            case markdown -> CataloguePage.markdown(rule);
            case json -> RuleJson.write(rule) + "\n";
        };
    }

    private void unknown(String name) {
        String known = CATALOGUE.rules().stream().map(Rule::id).collect(Collectors.joining(", "));
        terminal.complain(terminal.text("rules.unknown", name, known));
    }
}
