package org.gongkai.report.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.KryoException;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.esotericsoftware.kryo.util.DefaultInstantiatorStrategy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.report.documents.reading.DocumentReading;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.ReportSum;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Equation;
import org.gongkai.report.model.form.EquationFamily;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormNode;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.PerEdition;
import org.gongkai.report.model.form.PrintedCell;
import org.gongkai.report.model.form.PrintedPart;
import org.gongkai.report.model.form.PrintedRow;
import org.gongkai.report.model.form.PrintedTable;
import org.gongkai.report.model.form.term.DeclaredColumn;
import org.gongkai.report.model.form.term.DeclaredLine;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.TermEntry;
import org.gongkai.report.model.message.Message;
import org.gongkai.report.model.message.MessageBundle;
import org.gongkai.report.model.section.Applications;
import org.gongkai.report.model.section.OtherOutcomes;
import org.gongkai.report.model.section.Outcomes;
import org.gongkai.report.model.section.ProactiveDisclosure;
import org.gongkai.report.rules.Fault;
import org.gongkai.report.rules.LocalFinding;
import org.gongkai.report.rules.LocalRule;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.Rule;
import org.gongkai.report.rules.RuleCatalogue;
import org.gongkai.report.rules.RuleExample;
import org.gongkai.report.rules.Severity;
import org.gongkai.report.rules.ValidationResult;
import org.gongkai.report.rules.locate.ErrorLocator;
import org.gongkai.report.testkit.SampleReports;
import org.gongkai.report.testkit.WithAnnotations;
import org.gongkai.report.testkit.WithBlanks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.objenesis.strategy.StdInstantiatorStrategy;

/** What an engine carries from one process to another comes out as it went in. */
class SerialisationTest {

    /** The parts of a form's declaration, the catalogue and tools: every process has its own of them. */
    private static final Set<Class<?>> CODE = Set.of(
            FormTable.class,
            FormNode.class,
            FormColumn.class,
            Equation.class,
            EquationFamily.class,
            PrintedTable.class,
            PrintedPart.class,
            PrintedRow.class,
            PrintedCell.class,
            PerEdition.class,
            TermEntry.class,
            DeclaredLine.class,
            DeclaredColumn.class,
            MessageBundle.class,
            Message.class,
            Rule.class,
            RuleCatalogue.class,
            RuleExample.class,
            Fault.class,
            ErrorLocator.class);

    /**
     * What Kryo does not carry by itself: an edition is one object a process, and so what names one is made again of
     * its figures; a rule of one's own is code; a reading works out its places when somebody asks.
     */
    private static final Set<Class<?>> NOT_BY_KRYO = Set.of(
            Edition.class,
            Form.class,
            ProactiveDisclosure.class,
            Applications.class,
            Outcomes.class,
            OtherOutcomes.class,
            LocalRule.class,
            DocumentReading.class);

    private static final CellAddress CELL = CellAddress.parse("T3.1:A");

    static Stream<Object> values() {
        return SampleValues.ALL.stream().filter(value -> CODE.stream().noneMatch(type -> type.isInstance(value)));
    }

    @ParameterizedTest
    @MethodSource("values")
    void every_value_survives_java_serialisation(Object value) throws Exception {
        assertWhole(throughJava(value), value);
    }

    static Stream<Object> valuesForKryo() {
        return values().filter(value -> NOT_BY_KRYO.stream().noneMatch(type -> type.isInstance(value)));
    }

    @ParameterizedTest
    @MethodSource("valuesForKryo")
    void every_value_survives_kryo_as_engines_set_it_up(Object value) {
        assertWhole(throughKryo(value), value);
    }

    /**
     * Kryo by itself makes objects with a constructor without arguments only. Ours have none: a mapper of beans would
     * use it, too, and read a blank value without a word. So it says so.
     */
    @ParameterizedTest
    @MethodSource("valuesForKryo")
    void through_kryo_by_itself_a_value_comes_whole_or_not_at_all(Object value) {
        Object copy;
        try {
            copy = through(plainKryo(), value);
        } catch (KryoException e) {
            assertThat(e).hasMessageContaining("missing no-arg constructor");
            return;
        }
        assertWhole(copy, value);
    }

    private static void assertWhole(Object copy, Object value) {
        if (isComparable(value)) {
            assertThat(copy).isEqualTo(value).hasSameHashCodeAs(value);
        }
        assertThat(copy).hasToString(value.toString());
    }

    /** Some have no equality of their own: what they say is compared by its text. */
    private static boolean isComparable(Object value) {
        try {
            return value.getClass().getMethod("equals", Object.class).getDeclaringClass() != Object.class;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void shared_objects_are_the_shared_ones() throws Exception {
        assertThat(throughJava(CELL)).isSameAs(CELL);
        assertThat(throughJava(Edition.newest())).isSameAs(Edition.newest());
        assertThat(throughJava(Figure.of(42))).isSameAs(Figure.of(42));
    }

    @Property(tries = 50)
    void a_report_and_all_that_is_made_of_it(@ForAll @WithBlanks @WithAnnotations DisclosureReport report)
            throws Exception {
        ValidationResult result = ReportValidator.standard().validate(report);
        List<Object> all = List.of(
                report,
                report.figures(),
                report.agency(),
                report.figures().differences(ReportFigures.blank(report.edition())),
                ReportSum.of(List.of(report, report)),
                result,
                ErrorLocator.standard().locate(report));

        assertThat(throughJava(new java.util.ArrayList<>(all))).isEqualTo(all);
        for (Object each : all) {
            assertThat(throughKryo(each)).isEqualTo(each);
        }
    }

    @Test
    void measures_and_sections_are_worked_out_of_what_came_through() throws Exception {
        DisclosureReport report = SampleReports.COUNTY_DEPARTMENT_2023;
        for (DisclosureReport copy : List.of(throughJava(report), throughKryo(report))) {
            assertThat(copy.measures().disclosureRate())
                    .isEqualTo(report.measures().disclosureRate());
            assertThat(copy.applications()).isEqualTo(report.applications());
            assertThat(copy.edition()).isSameAs(report.edition());
            assertThat(copy.with(CELL, Figure.of(1)).figure(CELL)).isEqualTo(Figure.of(1));
        }
        assertThat(throughKryo(report.measures()).refusalRate())
                .isEqualTo(report.measures().refusalRate());
    }

    @Test
    void a_validator_takes_its_profile_and_rules_along() throws Exception {
        LocalRule rule = LocalRule.builder()
                .id("LOCAL-ANY")
                .version("1")
                .severity(Severity.ERROR)
                .title(Label.of("任意", "any"))
                .explanation(Label.of("任意", "any"))
                .check((report, context) -> List.of(LocalFinding.of(Label.of("不行", "no"), CELL)))
                .build();
        DisclosureReport report = SampleReports.COUNTY_DEPARTMENT_2023;
        ReportValidator validator = ReportValidator.standard().withRules(rule);

        assertThat(throughJava(validator).validate(report))
                .isEqualTo(validator.validate(report))
                .satisfies(result -> assertThat(result.isValid()).isFalse());
        ReportValidator standard = ReportValidator.standard();
        assertThat(throughKryo(standard).validate(report)).isEqualTo(standard.validate(report));
    }

    @SuppressWarnings("unchecked")
    private static <T> T throughJava(T value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }

    private static Kryo plainKryo() {
        Kryo kryo = new Kryo();
        kryo.setRegistrationRequired(false);
        return kryo;
    }

    /** As engines set it up: no class is registered, and objects are made without a constructor. */
    private static <T> T throughKryo(T value) {
        Kryo kryo = plainKryo();
        kryo.setInstantiatorStrategy(new DefaultInstantiatorStrategy(new StdInstantiatorStrategy()));
        return through(kryo, value);
    }

    @SuppressWarnings("unchecked")
    private static <T> T through(Kryo kryo, T value) {
        Output out = new Output(1 << 16, -1);
        kryo.writeClassAndObject(out, value);
        return (T) kryo.readClassAndObject(new Input(out.toBytes()));
    }
}
