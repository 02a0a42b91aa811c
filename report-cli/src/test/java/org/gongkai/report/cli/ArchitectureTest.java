package org.gongkai.report.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The arrows between the modules and between their rooms, and what each module may depend on.
 * {@code docs/architecture.md} draws them.
 */
class ArchitectureTest {

    private static final String MODEL = "org.gongkai.report.model..";
    private static final String FORM = "org.gongkai.report.model.form..";
    private static final String TEXT = "org.gongkai.report.text..";
    private static final String RULES = "org.gongkai.report.rules..";
    private static final String IO = "org.gongkai.report.io..";
    private static final String DOCUMENTS = "org.gongkai.report.documents..";
    private static final String TESTKIT = "org.gongkai.report.testkit..";
    private static final String CLI = "org.gongkai.report.cli..";
    private static final String SURVEY = "org.gongkai.report.survey..";
    private static final String JACKSON = "tools.jackson..";
    private static final String[] JACKSON_MAPPERS = {
        "tools.jackson.databind..", "tools.jackson.dataformat..", "com.fasterxml.."
    };

    /** Who may know whom inside a module; a room that knows nobody is listed, too. Room means package. */
    private static final RoomArrows ROOMS = RoomArrows.parse("""
            model               → model.support model.agency model.figure model.form model.form.term model.section model.value
            model.measure       → model model.agency model.form model.form.term model.message model.value
            model.request       → model model.figure model.form model.form.term model.message model.section model.support model.value
            model.section       → model.figure model.form model.form.term model.value
            model.figure        → model.form model.form.term model.support model.value
            model.agency        → model.form.term model.lists model.support model.value
            model.message       → model.form.term model.value
            model.form.print    → model.form model.form.term model.message
            model.form          → model.form.term model.lists model.message model.value
            model.form.term     → model.lists model.value
            model.lists         →
            model.support       → model.form
            model.value         →

            text.sentence       → text text.clause text.fee text.word
            text.clause         → text.word
            text.fee            → text text.word
            text.word           → text
            text                →

            rules.jakarta       → rules
            rules.locate        → rules rules.arithmetic
            rules.standard      → rules rules.arithmetic rules.check rules.engine rules.wording
            rules.check         → rules rules.arithmetic rules.engine rules.profile rules.wording
            rules.engine        → rules rules.arithmetic rules.profile rules.wording
            rules.profile       → rules
            rules               → rules.wording
            rules.wording       →
            rules.arithmetic    →

            io                  → io.csv io.json io.problem io.schema io.text io.value io.xml
            io.value            → io.json io.problem io.profile io.result io.shape io.text
            io.conformance      → io io.json io.result
            io.result           → io.csv io.json io.xml
            io.profile          → io.json
            io.schema           → io.shape io.xml
            io.csv              → io.problem io.shape io.text
            io.json             → io.problem io.shape io.text
            io.xml              → io.problem io.shape io.text
            io.shape            → io.problem
            io.text             → io.problem
            io.problem          →

            jackson2            →

            documents           → documents.format documents.layout documents.limit documents.message documents.ofd \
                                  documents.office documents.outline documents.reading documents.source documents.table \
                                  documents.wording
            documents.format    → documents.archive documents.limit documents.reading documents.source documents.style \
                                  documents.wording
            documents.style     →
            documents.office    → documents.archive documents.limit documents.reading documents.source documents.wording
            documents.ofd       → documents.archive documents.limit documents.page documents.reading documents.source
            documents.page      → documents.limit documents.reading documents.source documents.wording
            documents.archive   → documents.limit documents.reading documents.source
            documents.limit     → documents.message documents.reading
            documents.table     → documents.outline documents.reading documents.source documents.wording
            documents.outline   → documents.reading documents.source documents.wording
            documents.wording   → documents.source
            documents.source    → documents.reading
            documents.layout    → documents.message
            documents.reading   → documents.message
            documents.message   →
            documents.value     → documents.reading

            documents.pdf       → documents.limit documents.page documents.reading documents.source
            documents.pdf.fonts →

            testkit             → testkit.document testkit.fault testkit.report testkit.slip
            testkit.document    → testkit.file
            testkit.fault       →
            testkit.file        →
            testkit.report      →
            testkit.slip        →

            cli                 → cli.command cli.terminal
            cli.command         → cli.batch cli.input cli.output cli.survey cli.terminal cli.trend
            cli.survey          → cli.batch cli.input cli.terminal
            cli.batch           → cli.input cli.terminal
            cli.trend           → cli.input cli.terminal
            cli.output          → cli.input cli.terminal
            cli.input           → cli.terminal
            cli.terminal        →

            input               →

            survey              → survey.outlier survey.table survey.twin
            survey.output       → survey
            survey.outlier      → survey.table
            survey.twin         → survey.table
            survey.table        →
            """);

    /**
     * Classes that reach each other today, one circle a line: a value and its builder, syntax or serialised text, a
     * view of each edition and what they have in common, the edition and what declares it. The list may only become
     * shorter. Sealed families need no line, for that a type permits its kinds does not count.
     */
    private static final Set<Set<String>> CIRCLES = ClassCircles.parse("""
            model              DisclosureReport ReportMeasures
            model.figure       Figure FigureSyntax FigureText
            model.figure       CellDifferences FiguresText LineFigures ReportFigures
            model.form         AddressText CellAddress
            model.form         Edition EditionDeclaration EditionProvider Editions Form NationalEditions EditionText FormText
            model.form         Equation EquationFamily
            model.form         FormLine FormNode
            model.form.print   FormMarkdown FormPrinter FormText FormTexts
            model.message      Message MessageBundle
            model.request      InformationRequest RequestText
            model.section      OtherOutcomes OtherOutcomes2019 OtherOutcomes2021
            model.section      ProactiveDisclosure ProactiveDisclosure2019 ProactiveDisclosure2021
            io.value           FigureShapes FormShapes ProfileShapes RequestShapes ResultShapes ValueShapes ValueWriter
            testkit            FindingAssert ReportAssert
            """);

    private static JavaClasses project = new ClassFileImporter().importPackages();

    @BeforeAll
    static void readAllModules() {
        project = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.gongkai.report");
        for (String module : new String[] {
            "model", "text", "rules", "io", "jackson2", "documents", "input", "survey", "testkit", "cli"
        }) {
            assertThat(project.stream().anyMatch(each -> each.getPackageName().endsWith("report." + module)))
                    .as("classes of report-%s are on the class path", module)
                    .isTrue();
        }
    }

    private static boolean isNew(Set<String> circle) {
        return CIRCLES.stream().noneMatch(known -> known.containsAll(circle));
    }

    @Test
    void the_model_depends_on_nothing_but_the_jdk_and_the_validation_annotations() {
        classes()
                .that()
                .resideInAPackage(MODEL)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(MODEL, "java..", "jakarta.validation..", "org.jspecify..", "org.immutables..")
                .check(project);
    }

    @Test
    void the_declaration_of_the_form_knows_no_report() {
        noClasses()
                .that()
                .resideInAPackage(FORM)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.gongkai.report.model")
                .check(project);
    }

    @Test
    void words_depend_on_the_model_only() {
        classes()
                .that()
                .resideInAPackage(TEXT)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(TEXT, MODEL, "java..", "org.jspecify..")
                .check(project);
    }

    @Test
    void rules_know_model_and_words_only() {
        noClasses()
                .that()
                .resideInAPackage(RULES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(IO, DOCUMENTS, CLI, JACKSON, "org.jsoup..")
                .check(project);
    }

    @Test
    void formats_know_model_and_rules_only() {
        noClasses()
                .that()
                .resideInAPackage(IO)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(TEXT, DOCUMENTS, CLI, "org.jsoup..")
                .check(project);
    }

    @Test
    void formats_write_with_jackson_core_alone() {
        noClasses()
                .that()
                .resideInAPackage(IO)
                .and()
                .haveNameNotMatching(".*\\.GongkaiModule.*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(JACKSON_MAPPERS)
                .check(project);
    }

    @Test
    void documents_know_model_and_words_only() {
        noClasses()
                .that()
                .resideInAPackage(DOCUMENTS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(RULES, IO, CLI, JACKSON)
                .check(project);
    }

    @Test
    void a_survey_knows_no_document_and_nobody_else_writes_workbooks_with_fastexcel() {
        noClasses()
                .that()
                .resideInAPackage(SURVEY)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(TEXT, DOCUMENTS, CLI, JACKSON)
                .check(project);
        noClasses()
                .that()
                .resideOutsideOfPackage(SURVEY)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.dhatim..")
                .check(project);
    }

    @Test
    void only_the_reader_of_pdf_knows_pdfbox() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.gongkai.report.documents.pdf..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
                .check(project);
    }

    @Test
    void the_testkit_knows_model_and_rules_only_and_nobody_knows_it() {
        noClasses()
                .that()
                .resideInAPackage(TESTKIT)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(TEXT, IO, DOCUMENTS, CLI, JACKSON, "org.jsoup..")
                .check(project);
        noClasses()
                .that()
                .resideOutsideOfPackage(TESTKIT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(TESTKIT)
                .check(project);
    }

    @Test
    void every_room_is_named() {
        assertThat(ROOMS.unknownRooms(project)).isEmpty();
    }

    @Test
    void rooms_know_only_the_rooms_that_an_arrow_names() {
        assertThat(ROOMS.against(project)).isEmpty();
    }

    @Test
    void every_arrow_between_rooms_is_needed() {
        assertThat(ROOMS.idle(project)).isEmpty();
    }

    @Test
    void classes_know_each_other_in_no_circle_but_those_of_today() {
        assertThat(ClassCircles.of(project)).filteredOn(ArchitectureTest::isNew).isEmpty();
    }

    @Test
    void packages_are_free_of_cycles() {
        slices().matching("org.gongkai.report.(**)").should().beFreeOfCycles().check(project);
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(project.stream()
                        .map(each -> each.getPackage())
                        .distinct()
                        .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                        .map(each -> each.getName()))
                .isEmpty();
    }
}
