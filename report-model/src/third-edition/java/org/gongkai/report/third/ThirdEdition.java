package org.gongkai.report.third;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.EditionProvider;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.RequiredStatement;
import org.gongkai.report.model.form.TableDeclaration;
import org.gongkai.report.model.form.term.ApplicantType;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.Article;
import org.gongkai.report.model.form.term.CaseResult;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.DeclaredColumn;
import org.gongkai.report.model.form.term.DeclaredLine;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.Measure;
import org.gongkai.report.model.form.term.NonProcessingReason;
import org.gongkai.report.model.form.term.OtherHandling;
import org.gongkai.report.model.form.term.Outcome;
import org.gongkai.report.model.form.term.ProactiveColumn2021;
import org.gongkai.report.model.form.term.ProactiveItem;
import org.gongkai.report.model.form.term.RefusalReason;
import org.gongkai.report.model.form.term.RemedyRoute;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.model.form.term.TableHeading;
import org.gongkai.report.model.form.term.TermEntry;
import org.gongkai.report.model.form.term.Total;
import org.gongkai.report.model.form.term.UnavailableReason;

/**
 * An edition that nobody has prescribed. It has lines more, two of which renumber those behind them; a line less, the
 * licences; a column more; and a label changed. The SDK must serve it as it serves the editions that there are.
 */
public final class ThirdEdition implements EditionProvider {

    /** The wire code, which is the first year too: later than the year of any report that the tests read. */
    public static final String CODE = "2031";

    /** The reason of refusal that is new, the second of its group. */
    public static final LineTerm ALGORITHMS = new DeclaredLine(
            TermEntry.term("algorithms", "涉及算法模型", "Algorithms and models").alias("算法模型"));

    /** The documents that are new, between the two that there are. */
    public static final LineTerm PLANS = new DeclaredLine(TermEntry.term("plans", "发展规划", "Plans"));

    /** The decisions that are new. */
    public static final LineTerm CONFIRMATIONS =
            new DeclaredLine(TermEntry.term("confirmations", "行政确认", "Confirmations"));

    /** The applicants that are new, before the other organisations. */
    public static final ColumnTerm MEDIA =
            new DeclaredColumn(TermEntry.term("media", "新闻媒体", "News media"), Measure.COUNT);

    /** What the edition prints for the rules. */
    public static final Label RULES = Label.of("规章（含修订）", "Regulations, revised ones included");

    /** The edition, as the service loader found it. */
    public static Edition edition() {
        return Edition.fromCode(CODE);
    }

    @Override
    public List<Edition> editions() {
        return List.of(Edition.declare(CODE, "国办公开办函〔2031〕1号", 2031)
                .requires(RequiredStatement.PROCESSING_FEE)
                .table(table2())
                .table(table3())
                .table(table4())
                .build());
    }

    private static FormTable table2() {
        return TableDeclaration.unnumbered(Section.PROACTIVE_DISCLOSURE)
                .lineHeading(TableHeading.CONTENT.label())
                .columns(TableDeclaration.named(
                        ProactiveColumn2021.ISSUED, ProactiveColumn2021.REPEALED, ProactiveColumn2021.IN_FORCE))
                .heading(
                        1,
                        Article.of(20, 1).label(),
                        documents -> documents
                                .line(1, ProactiveItem.REGULATIONS, RULES)
                                .line(2, PLANS)
                                .line(3, ProactiveItem.NORMATIVE_DOCUMENTS))
                .columns(TableDeclaration.named(ProactiveColumn2021.DECISIONS))
                .heading(
                        6,
                        Article.of(20, 6).label(),
                        enforcement ->
                                enforcement.lines(ProactiveItem.PENALTIES, ProactiveItem.COERCION, CONFIRMATIONS))
                .columns(TableDeclaration.named(ProactiveColumn2021.AMOUNT))
                .heading(8, Article.of(20, 8).label(), fees -> fees.lines(ProactiveItem.FEES))
                .table();
    }

    private static FormTable table3() {
        List<LineTerm> refusals = new ArrayList<>(List.of(RefusalReason.values()));
        refusals.add(1, ALGORITHMS);
        return TableDeclaration.numbered(Section.APPLICATIONS)
                .note(Label.of("（各列数据应当平衡）", "(Every column balances.)"))
                .columnHeading(TableHeading.APPLICANTS.label())
                .columns(applicants())
                .line(1, ApplicationLine.RECEIVED)
                .line(2, ApplicationLine.CARRIED_IN)
                .group(
                        3,
                        Label.of("本年度办理结果", "Outcomes in the year"),
                        "outcomes",
                        outcomes -> outcomes.line(1, Outcome.GRANTED)
                                .line(2, Outcome.PARTLY_GRANTED)
                                .group(3, Outcome.REFUSED, refusals.toArray(LineTerm[]::new))
                                .group(4, Outcome.UNAVAILABLE, UnavailableReason.values())
                                .group(5, Outcome.NOT_PROCESSED, NonProcessingReason.values())
                                .group(6, Outcome.OTHER, OtherHandling.values())
                                .line(7, ApplicationLine.OUTCOMES_TOTAL))
                .line(4, ApplicationLine.CARRIED_FORWARD)
                .balance(
                        "T3-BALANCE",
                        List.of(ApplicationLine.RECEIVED, ApplicationLine.CARRIED_IN),
                        List.of(ApplicationLine.OUTCOMES_TOTAL, ApplicationLine.CARRIED_FORWARD))
                .lineTotal("T3-OUTCOMES", ApplicationLine.OUTCOMES_TOTAL)
                .columnTotals("T3-TOTAL")
                .table();
    }

    private static List<FormColumn> applicants() {
        List<ColumnTerm> terms = new ArrayList<>(List.of(ApplicantType.values()));
        terms.add(terms.size() - 1, MEDIA);
        terms.add(Total.TOTAL);
        List<FormColumn> columns = new ArrayList<>();
        for (ColumnTerm term : terms) {
            boolean alone = term == ApplicantType.NATURAL_PERSON || term == Total.TOTAL;
            String code = Character.toString('A' + columns.size());
            columns.add(new FormColumn(
                    code, term, alone ? Optional.empty() : Optional.of(TableHeading.ORGANISATIONS.label())));
        }
        return columns;
    }

    private static FormTable table4() {
        List<ColumnTerm> results = new ArrayList<>(List.of(CaseResult.values()));
        results.add(Total.TOTAL);
        return TableDeclaration.unnumbered(Section.REMEDIES)
                .columns(TableDeclaration.named(results.toArray(ColumnTerm[]::new)))
                .line(1, RemedyRoute.RECONSIDERATION)
                .heading(
                        2,
                        Label.of("行政诉讼", "Administrative litigation"),
                        litigation -> litigation.lines(
                                RemedyRoute.DIRECT_LITIGATION, RemedyRoute.LITIGATION_AFTER_RECONSIDERATION))
                .columnTotals("T4-TOTAL")
                .table();
    }
}
