package org.gongkai.report.text.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.TableDeclaration;
import org.gongkai.report.model.form.term.ApplicantType;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.CaseResult;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.DeclaredColumn;
import org.gongkai.report.model.form.term.DeclaredLine;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.Measure;
import org.gongkai.report.model.form.term.Outcome;
import org.gongkai.report.model.form.term.ProactiveItem;
import org.gongkai.report.model.form.term.RemedyRoute;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.model.form.term.TableHeading;
import org.gongkai.report.model.form.term.TermEntry;
import org.gongkai.report.model.form.term.Total;
import org.gongkai.report.text.word.TextContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An edition with a group, an outcome, a result and a route of its own, the first line under another label, and without
 * （三）不予公开. Sentences call all of them by the form's labels.
 */
class RelabelledEditionTest {

    private static final LineTerm POSTPONED = line("postponed", "暂缓处理");
    private static final LineTerm AT_HEARING = line("atHearing", "等待听取意见");
    private static final LineTerm AT_COURT = line("atCourt", "等待裁判结论");
    private static final LineTerm PASSED_ON = line("passedOn", "移交有权机关");
    private static final LineTerm ARBITRATION = line("arbitration", "行政裁决");
    private static final ColumnTerm SETTLED =
            new DeclaredColumn(TermEntry.term("settled", "调解结案", "Settled"), Measure.COUNT);

    private static final Edition EDITION = Edition.declare("2027", "国办公开办函〔2027〕1号", 2027)
            .tables(List.of(table2(), table3(), table4()))
            .build();
    private static final Form FORM = EDITION.form();
    private static final TextContext CONTEXT = new TextContext(EDITION, 2027, false, true);

    private static LineTerm line(String code, String label) {
        return new DeclaredLine(TermEntry.term(code, label, code));
    }

    private static FormTable table2() {
        ColumnTerm issued = new DeclaredColumn(TermEntry.term("issued", "本年制发", "Issued"), Measure.COUNT);
        return TableDeclaration.unnumbered(Section.PROACTIVE_DISCLOSURE)
                .columns(TableDeclaration.named(issued))
                .heading(1, Label.of("文件", "Documents"), documents -> documents.line(1, ProactiveItem.REGULATIONS))
                .table();
    }

    private static FormTable table3() {
        return TableDeclaration.numbered(Section.APPLICATIONS)
                .columns(List.of(
                        new FormColumn("A", ApplicantType.NATURAL_PERSON),
                        new FormColumn(
                                "B",
                                ApplicantType.COMMERCIAL_ENTERPRISE,
                                Optional.of(TableHeading.ORGANISATIONS.label())),
                        new FormColumn("C", Total.TOTAL)))
                .line(1, ApplicationLine.RECEIVED, Label.of("本年接获公开申请总量", "Requests received"))
                .group(
                        2,
                        Label.of("本年度办理结果", "Outcomes"),
                        "outcomes",
                        outcomes -> outcomes.line(1, Outcome.GRANTED)
                                .group(2, POSTPONED, AT_HEARING, AT_COURT)
                                .line(3, PASSED_ON)
                                .line(4, ApplicationLine.OUTCOMES_TOTAL))
                .table();
    }

    private static FormTable table4() {
        return TableDeclaration.unnumbered(Section.REMEDIES)
                .columns(TableDeclaration.named(CaseResult.UPHELD, SETTLED, Total.TOTAL))
                .lines(RemedyRoute.RECONSIDERATION, ARBITRATION)
                .table();
    }

    private static String stated(String text) {
        return SentenceReader.read(text, CONTEXT).statements().stream()
                .map(statement -> statement.topic() + " "
                        + statement.alternatives().get(0).stream()
                                .map(place ->
                                        FORM.cell(place.line(), place.column()).toString())
                                .collect(Collectors.joining("+"))
                        + " = " + statement.value())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "本年接获公开申请总量42件。                 | RECEIVED T3.1:C = 42",
                "暂缓处理5件。                              | OUTCOME T3.2.2.1:C+T3.2.2.2:C = 5",
                "暂缓处理5件，其中等待听取意见2件。         | OUTCOME T3.2.2.1:C+T3.2.2.2:C = 5; REASON T3.2.2.1:C = 2",
                "移交有权机关3件。                          | OUTCOME T3.2.3:C = 3",
                "予以公开3件。                              | OUTCOME T3.2.1:C = 3",
                "行政复议4件，其中结果维持1件、调解结案3件。 | RECONSIDERATION T4.1:total = 4; RECONSIDERATION T4.1:upheld = 1; RECONSIDERATION T4.1:settled = 3",
                "因信息公开引发行政裁决2件。                | LITIGATION T4.2:total = 2",
            })
    void what_the_form_calls_its_own_is_heard(String text, String expected) {
        assertThat(stated(text)).isEqualTo(expected);
    }

    /** 予公开 must not be heard in 不予公开, nor 公开 in 部分公开. */
    @ParameterizedTest
    @ValueSource(strings = {"不予公开3件。", "部分公开3件。", "无法提供3件。", "结果纠正3件。", "行政诉讼3件。", "属于国家秘密3件。"})
    void what_it_does_not_have_hides_the_words_within(String text) {
        assertThat(stated(text)).isEmpty();
    }
}
