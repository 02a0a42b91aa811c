package org.gongkai.report.model.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.term.ApplicantType;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.Outcome;
import org.gongkai.report.model.form.term.RefusalReason;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.model.form.term.Total;
import org.gongkai.report.model.section.ApplicantFigures;
import org.gongkai.report.model.section.Remedies;
import org.junit.jupiter.api.Test;

/** A small edition put together out of parts, each of which says what it was declared with. */
class DeclaredPartsTest {

    private static TableDeclaration requests() {
        return TableDeclaration.numbered(Section.APPLICATIONS)
                .columns(List.of(new FormColumn("A", ApplicantType.NATURAL_PERSON), new FormColumn("G", Total.TOTAL)))
                .line(1, ApplicationLine.RECEIVED)
                .group(2, Outcome.REFUSED, RefusalReason.STATE_SECRET, RefusalReason.ENFORCEMENT_FILE)
                .columnTotals("T3-TOTAL");
    }

    private static Edition small() {
        return Edition.declare("small", "国办公开办函〔2099〕1号", 2099)
                .requires(RequiredStatement.PROCESSING_FEE)
                .tables(around(requests()))
                .build();
    }

    /** A table between those of an edition that there is. */
    private static List<FormTable> around(TableDeclaration table3) {
        List<FormTable> known = Edition.Y2021.form().tables();
        return List.of(known.get(0), table3.table(), known.get(2));
    }

    @Test
    void the_lines_of_a_whole_are_those_of_its_group_or_itself() {
        Form form = small().form();

        assertThat(form.linesOf(Outcome.REFUSED))
                .map(FormLine::term)
                .containsExactly(RefusalReason.STATE_SECRET, RefusalReason.ENFORCEMENT_FILE);
        assertThat(form.linesOf(ApplicationLine.RECEIVED))
                .map(FormLine::term)
                .containsExactly(ApplicationLine.RECEIVED);
        assertThat(form.linesOf(Outcome.UNAVAILABLE)).isEmpty();
        assertThat(form.groupsOf(form.line(RefusalReason.STATE_SECRET)))
                .flatMap(group -> group.term().stream().toList())
                .containsExactly(Outcome.REFUSED);
    }

    @Test
    void lines_that_are_numbered_from_1_stand_in_their_order() {
        FormTable table = TableDeclaration.unnumbered(Section.REMEDIES)
                .lines(ApplicationLine.RECEIVED, ApplicationLine.CARRIED_IN)
                .line(3, ApplicationLine.CARRIED_FORWARD)
                .table();

        assertThat(table.lines()).map(FormLine::code).containsExactly("T4.1", "T4.2", "T4.3");
    }

    @Test
    void an_edition_requires_what_it_was_declared_to_require() {
        assertThat(small().requires(RequiredStatement.PROCESSING_FEE)).isTrue();
        assertThat(Edition.Y2019.requires(RequiredStatement.PROCESSING_FEE)).isFalse();
        assertThat(Edition.Y2021.requires(RequiredStatement.PROCESSING_FEE)).isTrue();
    }

    @Test
    void editions_sort_by_their_first_year() {
        assertThat(Edition.Y2019).isLessThan(Edition.Y2021).isEqualByComparingTo(Edition.Y2019);
        assertThat(Edition.newest()).isSameAs(Edition.values()[Edition.values().length - 1]);
        assertThat(Edition.first()).isSameAs(Edition.Y2019);
    }

    @Test
    void what_is_made_of_an_edition_is_made_once() {
        AtomicInteger made = new AtomicInteger();
        PerEdition<String> codes = PerEdition.of(edition -> edition.code() + made.incrementAndGet());

        assertThat(codes.all()).hasSameSizeAs(Edition.values());
        int after = made.get();
        assertThat(codes.get(Edition.Y2019)).isEqualTo("20191").isSameAs(codes.get(Edition.Y2019));
        assertThat(made).hasValue(after);
    }

    @Test
    void equations_over_a_line_that_is_not_there_are_refused_by_its_name() {
        LineTerm absent = ApplicationLine.CARRIED_IN;

        assertThatThrownBy(() -> requests().lineTotal("T3-X", absent).table())
                .isInstanceOf(EditionException.class)
                .hasMessage("table T3 has no line '" + absent.label().en() + "'");
        assertThatThrownBy(() -> requests()
                        .balance("T3-X", List.of(absent), List.of(ApplicationLine.RECEIVED))
                        .table())
                .isInstanceOf(EditionException.class)
                .hasMessage("table T3 has no line '" + absent.label().en() + "'");
        assertThatThrownBy(() -> Equations.besides(requests().table().root(), absent))
                .isInstanceOf(EditionException.class)
                .hasMessage("table T3 has no line '" + absent.label().en() + "'");
    }

    @Test
    void two_lines_that_count_the_same_are_refused() {
        TableDeclaration twice = requests().line(3, ApplicationLine.RECEIVED);

        assertThatThrownBy(() -> Edition.declare("twice", "函", 2098)
                        .tables(around(twice))
                        .build())
                .isInstanceOf(EditionException.class)
                .hasMessageContaining(ApplicationLine.RECEIVED.label().en());
    }

    @Test
    void a_row_of_a_line_that_the_form_lacks_sets_nothing_where_it_is_blank() {
        ReportFigures.Builder builder = ReportFigures.builder(small());

        assertThat(builder.set(ApplicationLine.CARRIED_IN, ApplicantFigures.blank())
                        .build()
                        .toList())
                .isNotEmpty()
                .allMatch(Figure::isBlank);
        assertThatThrownBy(() -> builder.set(
                                ApplicationLine.CARRIED_IN,
                                ApplicantFigures.blank().withTotal(Figure.of(1)))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has no line");
    }

    @Test
    void a_figure_of_a_column_that_the_line_lacks_is_refused_unless_it_is_blank() {
        ApplicantFigures row = ApplicantFigures.blank().withNaturalPerson(Figure.of(3));
        ReportFigures.Builder builder = ReportFigures.builder(small()).set(ApplicationLine.RECEIVED, row);

        assertThat(builder.build().toList()).contains(Figure.of(3));
        assertThatThrownBy(() -> builder.set(ApplicationLine.RECEIVED, row.withOtherOrganisation(Figure.of(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has the columns naturalPerson, total, not naturalPerson, commercialEnterprise");
    }

    @Test
    void sections_that_tell_no_edition_make_no_figures() {
        assertThatThrownBy(() -> ReportFigures.of(Remedies.builder().build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no section tells its edition");
        assertThat(Remedies.builder().build().section()).isEqualTo(Section.REMEDIES);
    }

    @Test
    void printed_parts_say_what_stands_in_them() {
        PrintedTable printed = requests().table().printed();
        PrintedCell cell = PrintedCell.of(PrintedCell.Kind.LINE, Label.of("甲", "a"));

        assertThat(printed.toString()).contains("T3.1:A").contains("head").contains("body");
        assertThat(cell).hasSameHashCodeAs(PrintedCell.of(PrintedCell.Kind.LINE, Label.of("甲", "a")));
        assertThat(cell.hashCode()).isNotZero();
        assertThat(PrintedCell.empty().kind()).isEqualTo(PrintedCell.Kind.EMPTY);
    }
}
