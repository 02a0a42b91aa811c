package org.gongkai.report.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.model.form.Edition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas under docs/schema, which go into the jar, are what the form says. */
class SchemaFilesTest {

    private static final Path FOLDER = Path.of(System.getProperty("gongkai.root"), "docs", "schema");

    /** The editions that the schemas in the jar are about. */
    private static final List<Edition> NATIONAL = List.of(Edition.Y2019, Edition.Y2021);

    record SchemaFile(String name, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<SchemaFile> files() {
        return Stream.of(
                new SchemaFile("report.schema.json", ReportSchemas.jsonSchema(NATIONAL)),
                new SchemaFile("report-2019.schema.json", ReportSchemas.jsonSchema(Edition.Y2019)),
                new SchemaFile("report-2021.schema.json", ReportSchemas.jsonSchema(Edition.Y2021)),
                new SchemaFile("record.schema.json", ReportSchemas.recordSchema()),
                new SchemaFile("report-2019.xsd", ReportSchemas.xsd(Edition.Y2019)),
                new SchemaFile("report-2021.xsd", ReportSchemas.xsd(Edition.Y2021)),
                new SchemaFile("report.sch", ReportSchemas.schematron(NATIONAL)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_checked_in_schema_is_fresh(SchemaFile file) throws IOException {
        Path path = FOLDER.resolve(file.name());
        if (Boolean.getBoolean("gongkai.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(path, file.text());
        }
        assertThat(path).as("write it anew with -Dgongkai.update=true").exists().hasContent(file.text());
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_jar_has_the_schema(SchemaFile file) throws IOException {
        try (InputStream stream = ReportSchemas.class.getResourceAsStream("schema/" + file.name())) {
            assertThat(stream).as("after -Dgongkai.update=true build once more").isNotNull();
            assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(file.text());
        }
    }
}
