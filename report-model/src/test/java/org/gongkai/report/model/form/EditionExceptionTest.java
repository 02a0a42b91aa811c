package org.gongkai.report.model.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gongkai.report.model.form.term.ApplicantType;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.CaseResult;
import org.gongkai.report.model.form.term.DeclaredColumn;
import org.gongkai.report.model.form.term.DeclaredLine;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.Measure;
import org.gongkai.report.model.form.term.Outcome;
import org.gongkai.report.model.form.term.RefusalReason;
import org.gongkai.report.model.form.term.RemedyRoute;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.model.form.term.TermEntry;
import org.gongkai.report.model.form.term.Total;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no form is refused when it is declared, with the value and the place, in both languages. */
class EditionExceptionTest {

    private static final List<FormColumn> COLUMNS = TableDeclaration.named(CaseResult.UPHELD, Total.TOTAL);

    private static Edition edition(FormTable... tables) {
        return Edition.declare("2051", "函〔2051〕1号", 2051)
                .tables(List.of(tables))
                .build();
    }

    private static FormTable known(int table) {
        return Edition.Y2021.form().tables().get(table - 2);
    }

    /** An edition with a Table 4 of its own. */
    private static Edition withTable4(UnaryOperator<TableDeclaration> content) {
        TableDeclaration table =
                TableDeclaration.unnumbered(Section.REMEDIES).columns(COLUMNS).line(1, RemedyRoute.RECONSIDERATION);
        return edition(known(2), known(3), content.apply(table).table());
    }

    private static LineTerm line(String code, String label) {
        return new DeclaredLine(TermEntry.term(code, label, "Fresh"));
    }

    private static void refused(Runnable declaration, String chinese, String english) {
        EditionException refusal = catchThrowableOfType(EditionException.class, declaration::run);
        assertThat(refusal).as(english).isNotNull();
        assertThat(refusal.message(Locale.CHINESE)).isEqualTo(chinese);
        assertThat(refusal.message(Locale.ENGLISH)).isEqualTo(english).isEqualTo(refusal.getMessage());
    }

    static Stream<Arguments> tables() {
        List<Arguments> cases = new ArrayList<>();
        add(
                cases,
                () -> edition(known(3), known(4)),
                "版本 2051 缺少表 T2（主动公开政府信息情况）",
                "edition 2051 has no table T2 (Proactive disclosure)");
        add(
                cases,
                () -> edition(known(2), known(4)),
                "版本 2051 缺少表 T3（收到和处理政府信息公开申请情况）",
                "edition 2051 has no table T3 (Requests received and handled)");
        add(
                cases,
                () -> edition(known(2), known(3)),
                "版本 2051 缺少表 T4（政府信息公开行政复议、行政诉讼情况）",
                "edition 2051 has no table T4 (Administrative reconsideration and litigation)");
        add(
                cases,
                () -> edition(known(2), known(3), known(4), known(4)),
                "版本 2051 的表须为 T2、T3、T4 各一张并依此顺序，而不是 T2, T3, T4, T4",
                "edition 2051 must have the tables T2, T3, T4 once each, in this order, not T2, T3, T4, T4");
        add(
                cases,
                () -> edition(known(3), known(2), known(4)),
                "版本 2051 的表须为 T2、T3、T4 各一张并依此顺序，而不是 T3, T2, T4",
                "edition 2051 must have the tables T2, T3, T4 once each, in this order, not T3, T2, T4");
        return cases.stream();
    }

    static Stream<Arguments> lines() {
        LineTerm same = line("reconsideration", "行政裁决");
        List<Arguments> cases = new ArrayList<>();
        add(
                cases,
                () -> withTable4(t -> t.line(2, same)),
                "名称“reconsideration”在同一层用了两次：T4.1 和 T4.2",
                "the name 'reconsideration' stands twice side by side: T4.1 and T4.2");
        add(
                cases,
                () -> withTable4(t -> t.heading(2, Label.of("行政裁决", "Rulings"), group -> group.lines(same))),
                "名称“reconsideration”在同一层用了两次：T4.1 和 T4.2.1",
                "the name 'reconsideration' stands twice side by side: T4.1 and T4.2.1");
        add(
                cases,
                () -> withTable4(t -> t.line(1, line("ruling", "行政裁决"))),
                "序号 T4.1 用了两次：“行政复议”和“行政裁决”",
                "the number T4.1 stands twice: for 'Administrative reconsideration' and 'Fresh'");
        add(
                cases,
                () -> withTable4(t -> t.line(0, line("ruling", "行政裁决"))),
                "序号“0”（T4“行政裁决”）不在 1 与 99 之间",
                "the number '0' of T4 'Fresh' is not within 1 and 99");
        add(
                cases,
                () -> withTable4(t -> t.line(100, line("ruling", "行政裁决"))),
                "序号“100”（T4“行政裁决”）不在 1 与 99 之间",
                "the number '100' of T4 'Fresh' is not within 1 and 99");
        add(
                cases,
                () -> withTable4(t -> t.line(2, RemedyRoute.RECONSIDERATION)),
                "“行政复议”统计了两次：T4.1 和 T4.2",
                "'Administrative reconsideration' is counted twice: by T4.1 and T4.2");
        add(
                cases,
                () -> withTable4(t -> t.group(
                        2,
                        Label.of("行政裁决", "Rulings"),
                        "rulings",
                        group -> group.line(1, RemedyRoute.RECONSIDERATION, Label.of("裁决", "Ruling")))),
                "“行政复议”统计了两次：T4.1 和 T4.2.1",
                "'Administrative reconsideration' is counted twice: by T4.1 and T4.2.1");
        add(
                cases,
                () -> withTable4(t -> t.heading(2, Label.of("行政裁决", "Rulings"), group -> {})),
                "T4.2“行政裁决”下没有任何项目",
                "T4.2 'Rulings' has no lines");
        add(
                cases,
                () -> withTable4(t -> t.line(2, line("ruling", "（行政复议）"))),
                "同一张表中“（行政复议）”出现两次：T4.1 和 T4.2",
                "two lines of a table have the label 'Fresh': T4.1 and T4.2");
        add(
                cases,
                () -> withTable4(t -> t.line(2, line("ruling", "1."))),
                "T4.2 的名称须在中英文中都有文字：“1.”、“Fresh”",
                "T4.2 needs a label with words in Chinese and English: '1.', 'Fresh'");
        add(
                cases,
                () -> withTable4(t -> t.columns(List.of()).line(2, line("ruling", "行政裁决"))),
                "T4.2“行政裁决”没有列",
                "T4.2 'Fresh' has no columns");
        add(
                cases,
                () -> withTable4(t -> t.columns(TableDeclaration.named(Total.TOTAL, Total.TOTAL))
                        .line(2, line("ruling", "行政裁决"))),
                "“total”在 T4.2 的列中出现两次：“总计”和“总计”",
                "'total' stands twice among the columns of T4.2: 'Total' and 'Total'");
        return cases.stream();
    }

    static Stream<Arguments> equations() {
        LineTerm other = line("ruling", "行政裁决");
        List<Arguments> cases = new ArrayList<>();
        add(
                cases,
                () -> withTable4(t -> t.columns(TableDeclaration.named(CaseResult.UPHELD))
                        .line(2, other)
                        .columnTotals("T4-TOTAL")),
                "规则 T4-TOTAL：T4.2“行政裁决”须有一个总计列和至少一个其他列",
                "rule T4-TOTAL: T4.2 'Fresh' needs one total column and at least one other");
        add(
                cases,
                () -> withTable4(t -> t.columns(TableDeclaration.named(Total.TOTAL))
                        .line(2, other)
                        .columnTotals("T4-TOTAL")),
                "规则 T4-TOTAL：T4.2“行政裁决”须有一个总计列和至少一个其他列",
                "rule T4-TOTAL: T4.2 'Fresh' needs one total column and at least one other");
        add(
                cases,
                () -> withTable4(t -> t.lineTotal("T4-LINES", other)),
                "表 T4 没有“行政裁决”这一行",
                "table T4 has no line 'Fresh'");
        add(
                cases,
                () -> withTable4(t -> t.balance("T4-BALANCE", List.of(RemedyRoute.RECONSIDERATION), List.of(other))),
                "表 T4 没有“行政裁决”这一行",
                "table T4 has no line 'Fresh'");
        add(
                cases,
                () -> withTable4(t -> t.balance("T4-BALANCE", List.of(RemedyRoute.RECONSIDERATION), List.of())),
                "规则 T4-BALANCE 的等式有一边没有项目",
                "rule T4-BALANCE: a side of the equation has no lines");
        add(
                cases,
                () -> withTable4(t -> t.lineTotal("T4-LINES", RemedyRoute.RECONSIDERATION)),
                "规则 T4-LINES 的等式有一边没有项目",
                "rule T4-LINES: a side of the equation has no lines");
        add(
                cases,
                () -> withTable4(t -> t.columns(TableDeclaration.named(CaseResult.PENDING))
                        .line(2, other)
                        .lineTotal("T4-LINES", RemedyRoute.RECONSIDERATION)),
                "规则 T4-LINES：T4.2 的列与 T4.1 的列不同",
                "rule T4-LINES: T4.2 has other columns than T4.1");
        add(
                cases,
                () -> withTable4(t -> t.columnTotals("T4-TOTAL").columnTotals("T4-TOTAL")),
                "规则编号“T4-TOTAL”用了两次，第二次为 总计 = 结果维持",
                "the rule id 'T4-TOTAL' stands twice, the second time for Total = Upheld");
        add(
                cases,
                () -> withTable4(t -> t.columnTotals("total")),
                "规则编号“total”无效（总计 = 结果维持）：须形如 T3-BALANCE",
                "'total' (Total = Upheld) is no id of a rule such as T3-BALANCE");
        return cases.stream();
    }

    private static void add(List<Arguments> cases, Runnable declaration, String chinese, String english) {
        cases.add(Arguments.of(english, chinese, declaration));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"tables", "lines", "equations"})
    void what_is_no_form_is_refused_with_the_value_and_the_place(String english, String chinese, Runnable declaration) {
        refused(declaration, chinese, english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "2 031", "第一版", "a/b", "-1", "a:b", "../a", "a\nb"})
    void an_edition_needs_a_code_that_can_be_named(String code) {
        refused(
                () -> Edition.declare(code, "函", 2051)
                        .tables(Edition.Y2021.form().tables())
                        .build(),
                "版本代码“" + code + "”无效：须以字母或数字开头，只含字母、数字和 . _ -",
                "'" + code + "' is no code of an edition: it begins with a letter or a digit and has only letters,"
                        + " digits and . _ -");
    }

    @ParameterizedTest
    @CsvSource({"2019, 国办公开办函〔2019〕60号", "2021, 国办公开办函〔2021〕30号"})
    void a_code_that_is_taken_is_refused(String code, String document) {
        refused(
                () -> Edition.declare(code, "函", 2051)
                        .tables(Edition.Y2021.form().tables())
                        .build(),
                "版本代码“" + code + "”已被 " + document + " 的表式使用",
                "the code '" + code + "' is that of the edition of " + document);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 31, 2007, 2100, 9999, 20_310})
    void a_first_year_of_which_there_are_no_reports_is_refused(int year) {
        refused(
                () -> Edition.declare("2051", "函", year)
                        .tables(Edition.Y2021.form().tables())
                        .build(),
                "版本 2051 的起始年度 " + year + " 不在 2008 与 2099 之间",
                "the first year " + year + " of edition 2051 is not within 2008 and 2099");
    }

    @ParameterizedTest
    @ValueSource(ints = {2008, 2051, 2099})
    void any_other_first_year_will_do(int year) {
        assertThat(Edition.declare("2051", "函", year)
                        .tables(Edition.Y2021.form().tables())
                        .build()
                        .firstYear())
                .isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "1st", "a:b", "<a>", "-a", "a\"b", "a/b", "（一）", "𠀀"})
    void a_wire_code_that_is_no_name_of_xml_is_refused(String code) {
        refused(
                () -> withTable4(table -> table.line(2, line(code, "行政裁决"))),
                "“" + code + "”（T4.2）不能作 XML 名称：须以字母、汉字或 _ 开头，只含字母、汉字、数字和 _ . -",
                "'" + code + "' (T4.2) is no XML name: it begins with a letter, an ideograph or _ and has only these,"
                        + " digits, . and -");
        DeclaredColumn column = new DeclaredColumn(TermEntry.term(code, "裁决", "Ruling"), Measure.COUNT);
        assertThatThrownBy(() -> withTable4(table ->
                        table.columns(List.of(new FormColumn("a", column))).line(2, line("ruling", "行政裁决"))))
                .isInstanceOf(EditionException.class)
                .hasMessageContaining("'" + code + "' (T4.2)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ruling", "_a", "a-b.c_1", "裁决", "Ä1"})
    void any_other_wire_code_will_do(String code) {
        assertThat(withTable4(table -> table.line(2, line(code, "行政裁决"))).form().lines())
                .extracting(each -> each.term().code())
                .contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"naturalPerson", "B"})
    void the_lines_of_table_3_stand_under_one_head(String code) {
        FormTable table = TableDeclaration.numbered(Section.APPLICATIONS)
                .columns(List.of(new FormColumn("A", ApplicantType.NATURAL_PERSON), new FormColumn("G", Total.TOTAL)))
                .line(1, ApplicationLine.RECEIVED)
                .columns(List.of(new FormColumn(code, ApplicantType.NATURAL_PERSON)))
                .group(2, Outcome.REFUSED, RefusalReason.STATE_SECRET)
                .table();
        refused(
                () -> edition(known(2), table, known(4)),
                "T3.2.1 的列与 T3.1 的列不同，而表三只有一个表头",
                "T3.2.1 has other columns than T3.1, but Table 3 has one head");
    }

    @ParameterizedTest
    @CsvSource({"'', '', T4", "（一）, a, T4.2:a"})
    void every_heading_needs_words(String chinese, String english, String place) {
        Label heading = Label.of(chinese, english);
        UnaryOperator<TableDeclaration> change = place.contains(":")
                ? table -> table.columns(
                                List.of(new FormColumn("a", CaseResult.UPHELD, java.util.Optional.of(heading))))
                        .line(2, line("ruling", "行政裁决"))
                : table -> table.note(heading);
        assertThatThrownBy(() -> withTable4(change))
                .isInstanceOf(EditionException.class)
                .hasMessage(place + " needs a label with words in Chinese and English: '" + chinese + "', '" + english
                        + "'");
    }
}
