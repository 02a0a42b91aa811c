package org.gongkai.report.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The arrows between the modules, and what each may depend on. */
class ArchitectureTest {

    private static final String MODEL = "org.gongkai.report.model..";
    private static final String FORM = "org.gongkai.report.model.form..";
    private static final String TEXT = "org.gongkai.report.text..";
    private static final String RULES = "org.gongkai.report.rules..";
    private static final String IO = "org.gongkai.report.io..";
    private static final String DOCUMENTS = "org.gongkai.report.documents..";
    private static final String TESTKIT = "org.gongkai.report.testkit..";
    private static final String CLI = "org.gongkai.report.cli..";
    private static final String JACKSON = "tools.jackson..";

    private static JavaClasses project = new ClassFileImporter().importPackages();

    @BeforeAll
    static void readAllModules() {
        project = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.gongkai.report");
        for (String module : new String[] {"model", "text", "rules", "io", "documents", "testkit", "cli"}) {
            assertThat(project.stream().anyMatch(each -> each.getPackageName().endsWith("report." + module)))
                    .as("classes of report-%s are on the class path", module)
                    .isTrue();
        }
    }

    @Test
    void theModelDependsOnNothingButTheJdkAndTheValidationAnnotations() {
        classes()
                .that()
                .resideInAPackage(MODEL)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(MODEL, "java..", "jakarta.validation..", "org.jspecify..", "org.immutables..")
                .check(project);
    }

    @Test
    void theFormsDeclarationKnowsNoReport() {
        noClasses()
                .that()
                .resideInAPackage(FORM)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.gongkai.report.model")
                .check(project);
    }

    @Test
    void wordsDependOnTheModelOnly() {
        classes()
                .that()
                .resideInAPackage(TEXT)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(TEXT, MODEL, "java..", "org.jspecify..")
                .check(project);
    }

    @Test
    void rulesKnowModelAndWordsOnly() {
        noClasses()
                .that()
                .resideInAPackage(RULES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(IO, DOCUMENTS, CLI, JACKSON, "org.jsoup..")
                .check(project);
    }

    @Test
    void ioKnowsModelAndRulesOnly() {
        noClasses()
                .that()
                .resideInAPackage(IO)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DOCUMENTS, CLI, "org.jsoup..")
                .check(project);
    }

    @Test
    void documentsKnowModelAndWordsOnly() {
        noClasses()
                .that()
                .resideInAPackage(DOCUMENTS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(RULES, IO, CLI, JACKSON)
                .check(project);
    }

    @Test
    void theTestkitKnowsModelAndRulesOnlyAndNobodyKnowsIt() {
        noClasses()
                .that()
                .resideInAPackage(TESTKIT)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(IO, DOCUMENTS, CLI, JACKSON, "org.jsoup..")
                .check(project);
        noClasses()
                .that()
                .resideOutsideOfPackage(TESTKIT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(TESTKIT)
                .check(project);
    }

    /** The front door stands alone, and finds the rules as a service. */
    @Test
    void theRoomsOfTheRulesStandOnOneAnother() {
        String rules = "org.gongkai.report.rules";
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(RULES)
                .layer("front door")
                .definedBy(rules)
                .layer("wording")
                .definedBy(rules + ".wording")
                .layer("arithmetic")
                .definedBy(rules + ".arithmetic")
                .layer("profile")
                .definedBy(rules + ".profile")
                .layer("engine")
                .definedBy(rules + ".engine")
                .layer("standard")
                .definedBy(rules + ".standard")
                .layer("locate")
                .definedBy(rules + ".locate")
                .layer("jakarta")
                .definedBy(rules + ".jakarta")
                .whereLayer("front door")
                .mayOnlyAccessLayers("wording")
                .whereLayer("wording")
                .mayNotAccessAnyLayer()
                .whereLayer("arithmetic")
                .mayNotAccessAnyLayer()
                .whereLayer("profile")
                .mayOnlyAccessLayers("front door")
                .whereLayer("engine")
                .mayOnlyAccessLayers("front door", "wording", "arithmetic", "profile")
                .whereLayer("standard")
                .mayOnlyAccessLayers("front door", "wording", "arithmetic", "profile", "engine")
                .whereLayer("locate")
                .mayOnlyAccessLayers("front door", "arithmetic")
                .whereLayer("jakarta")
                .mayOnlyAccessLayers("front door")
                .check(project);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("org.gongkai.report.(**)").should().beFreeOfCycles().check(project);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(project.stream()
                        .map(each -> each.getPackage())
                        .distinct()
                        .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                        .map(each -> each.getName()))
                .isEmpty();
    }
}
