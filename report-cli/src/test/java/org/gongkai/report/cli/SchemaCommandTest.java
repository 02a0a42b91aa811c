package org.gongkai.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaCommandTest {

    @ParameterizedTest
    @CsvSource({
        "json-schema, '', report.schema.json",
        "json-schema, 2019, report-2019.schema.json",
        "json-schema, 2021, report-2021.schema.json",
        "record, '', record.schema.json",
        "xsd, '', report-2021.xsd",
        "xsd, 2019, report-2019.xsd",
        "schematron, '', report.sch"
    })
    void prints_the_schema_that_is_checked_in(String format, String edition, String file) throws IOException {
        Command run = edition.isEmpty()
                ? Command.run("schema", "--format", format)
                : Command.run("schema", "--format", format, "--edition", edition);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo(Files.readString(Command.ROOT.resolve("docs/schema/" + file)));
    }

    @Test
    void an_unknown_language_is_answered_with_the_known_ones() {
        Command run = Command.run("schema", "--format", "relax-ng");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("relax-ng", "json-schema, record, xsd, schematron");
    }
}
