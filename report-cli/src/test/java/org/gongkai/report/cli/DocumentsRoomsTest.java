package org.gongkai.report.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arrows between the rooms of report-documents: format → source → outline → table → reading. */
class DocumentsRoomsTest {

    private static final String DOCUMENTS = "org.gongkai.report.documents.";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.gongkai.report.documents");

    @ParameterizedTest(name = "{0} knows none of {1}")
    @CsvSource({
        "source,  format wording outline table layout reading message",
        "wording, format outline table layout reading message",
        "format,  outline table layout",
        "outline, format table layout",
        "table,   format layout",
        "layout,  format source wording outline table reading",
        "reading, format source wording outline table layout",
        "message, format source wording outline table layout reading"
    })
    void a_room_does_not_know_the_rooms_behind_it(String room, String others) {
        noClasses()
                .that()
                .resideInAPackage(DOCUMENTS + room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        Arrays.stream(others.split(" ")).map(DOCUMENTS::concat).toArray(String[]::new))
                .check(CLASSES);
    }
}
