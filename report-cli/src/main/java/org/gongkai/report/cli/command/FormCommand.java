package org.gongkai.report.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.gongkai.report.cli.terminal.ExitCode;
import org.gongkai.report.cli.terminal.Terminal;
import org.gongkai.report.io.FormJson;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.print.FormPrinter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gongkai form}: prints the declaration of the national form. */
@Command
public final class FormCommand implements Callable<Integer> {

    /** How the declaration is printed. */
    enum Format {
        text,
        json,
        markdown
    }

    private final Terminal terminal;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(
            names = "--edition",
            paramLabel = EditionConverter.LABEL,
            descriptionKey = "edition",
            converter = EditionConverter.class)
    private @Nullable Edition edition;

    @Option(names = "--format", paramLabel = "text|json|markdown", descriptionKey = "form.format")
    private Format format = Format.text;

    public FormCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Form> forms = (edition == null ? Stream.of(Edition.values()) : Stream.of(edition))
                .map(Edition::form)
                .toList();
        terminal.out().print(print(forms));
        return ExitCode.VALID.value();
    }

    private String print(List<Form> forms) {
        return switch (format) {
            case text -> join(forms.stream().map(form -> FormPrinter.text(form, terminal.locale())));
            case markdown -> join(forms.stream().map(form -> FormPrinter.markdown(form, terminal.locale())));
            case json -> FormJson.write(forms) + "\n";
        };
    }

    private static String join(Stream<String> forms) {
        return String.join("\n", forms.toList());
    }
}
