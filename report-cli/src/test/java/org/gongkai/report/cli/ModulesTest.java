package org.gongkai.report.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.documents.ReportDocuments;
import org.gongkai.report.documents.pdf.PdfReader;
import org.gongkai.report.input.ReportInput;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.jackson2.GongkaiModule;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.survey.Survey;
import org.gongkai.report.testkit.SampleReports;
import org.gongkai.report.text.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every published jar is a module that exports what users need, and nothing that is for our own packages. */
class ModulesTest {

    private static final Path ROOT = Path.of(System.getProperty("gongkai.root", ".."));
    private static final String SERVICES = "META-INF/services/";

    /** A module that provides a service does not resolve without it, and Jackson's mapper is optional. */
    private static final String OPTIONAL_SERVICE = "tools.jackson.databind.JacksonModule";

    /** A class of each jar. */
    static Stream<Class<?>> jars() {
        return Stream.of(
                DisclosureReport.class,
                PlainText.class,
                ReportValidator.class,
                ReportJson.class,
                GongkaiModule.class,
                ReportDocuments.class,
                PdfReader.class,
                ReportInput.class,
                Survey.class,
                SampleReports.class,
                Gongkai.class);
    }

    @ParameterizedTest
    @MethodSource("jars")
    void every_jar_is_a_module_named_after_its_packages(Class<?> jar) {
        ModuleDescriptor module = module(jar).descriptor();

        assertThat(module.isAutomatic()).isFalse();
        assertThat(module.name()).isEqualTo(jar.getPackageName());
    }

    @ParameterizedTest
    @MethodSource("jars")
    void a_module_provides_what_its_jar_provides_on_the_class_path(Class<?> jar) throws IOException {
        TreeMap<String, List<String>> onTheClassPath = new TreeMap<>();
        try (ModuleReader reader = module(jar).open()) {
            for (String file : reader.list()
                    .filter(each -> each.startsWith(SERVICES) && !each.endsWith("/"))
                    .toList()) {
                byte[] lines = reader.open(file).orElseThrow().readAllBytes();
                if (file.endsWith(OPTIONAL_SERVICE)) {
                    continue;
                }
                onTheClassPath.put(
                        file.substring(SERVICES.length()),
                        new String(lines, StandardCharsets.UTF_8).lines().toList());
            }
        }

        assertThat(module(jar).descriptor().provides().stream()
                        .collect(Collectors.toMap(
                                ModuleDescriptor.Provides::service, ModuleDescriptor.Provides::providers)))
                .isEqualTo(onTheClassPath);
    }

    @ParameterizedTest
    @MethodSource("jars")
    void no_package_that_calls_itself_internal_is_for_users(Class<?> jar) throws IOException {
        ModuleDescriptor module = module(jar).descriptor();
        Path sources = ROOT.resolve(
                module.name().replace("org.gongkai.report.", "report-").replace('.', '-') + "/src/main/java");
        for (String name : exported(module).toList()) {
            assertThat(Files.readString(sources.resolve(name.replace('.', '/') + "/package-info.java")))
                    .as(name)
                    .doesNotContain("not for users", "or the packages of this module");
        }
    }

    @Test
    void what_users_see_names_only_what_they_may_see() {
        Set<String> packages = jars().map(ModulesTest::module)
                .flatMap(each -> exported(each.descriptor()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(packages).contains("org.gongkai.report.model", "org.gongkai.report.rules");

        classes()
                .that()
                .resideInAnyPackage(packages.toArray(String[]::new))
                .and()
                .arePublic()
                .should(nameOnly(packages))
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.gongkai.report"));
    }

    private static ArchCondition<JavaClass> nameOnly(Set<String> packages) {
        return new ArchCondition<>("name types of exported packages only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream<JavaClass> above =
                        Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream());
                Stream<JavaClass> inMembers = type.getMembers().stream()
                        .filter(ModulesTest::isForUsers)
                        .flatMap(member -> member.getAllInvolvedRawTypes().stream());
                Stream.concat(above, inMembers)
                        .map(JavaClass::getBaseComponentType)
                        .filter(each -> each.getPackageName().startsWith("org.gongkai.")
                                && !packages.contains(each.getPackageName()))
                        .forEach(each -> events.add(SimpleConditionEvent.violated(
                                type, type.getName() + " names " + each.getName() + ", which is not exported")));
            }
        };
    }

    private static boolean isForUsers(JavaMember member) {
        Set<JavaModifier> modifiers = member.getModifiers();
        return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
                && !modifiers.contains(JavaModifier.SYNTHETIC);
    }

    private static Stream<String> exported(ModuleDescriptor module) {
        return module.exports().stream().filter(each -> !each.isQualified()).map(ModuleDescriptor.Exports::source);
    }

    private static ModuleReference module(Class<?> type) {
        try {
            Path jar = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            return ModuleFinder.of(jar).findAll().iterator().next();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
