package org.gongkai.report.cli.command;

import java.util.concurrent.Callable;
import org.gongkai.report.cli.terminal.ExitCode;
import org.gongkai.report.cli.terminal.Terminal;
import org.gongkai.report.io.ReportSchemas;
import org.gongkai.report.model.form.Edition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gongkai schema}: prints the schemas of the exchange formats. */
@Command
public final class SchemaCommand implements Callable<Integer> {

    /** The languages of schemas. */
    enum Format {
        json_schema,
        record,
        xsd,
        schematron
    }

    private final Terminal terminal;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(
            names = "--format",
            paramLabel = "json-schema|record|xsd|schematron",
            required = true,
            descriptionKey = "schema.format",
            converter = FormatConverter.class)
    private Format format = Format.json_schema;

    @Option(
            names = "--edition",
            paramLabel = EditionConverter.LABEL,
            descriptionKey = "schema.edition",
            converter = EditionConverter.class)
    private @Nullable Edition edition;

    public SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out().print(schema());
        return ExitCode.VALID.value();
    }

    private String schema() {
        return switch (format) {
            case json_schema -> edition == null ? ReportSchemas.jsonSchema() : ReportSchemas.jsonSchema(edition);
            case record -> ReportSchemas.recordSchema();
            case xsd -> ReportSchemas.xsd(edition == null ? Edition.newest() : edition);
            case schematron -> ReportSchemas.schematron();
        };
    }

    /** Reads a format's name, which is no Java name. */
    static final class FormatConverter implements ITypeConverter<Format> {
        @Override
        public Format convert(String name) {
            return Format.valueOf(name.replace('-', '_'));
        }
    }
}
