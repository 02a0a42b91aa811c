package org.gongkai.report.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.EditionException;
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
import org.gongkai.report.model.form.term.Outcome;
import org.gongkai.report.model.form.term.ProactiveColumn2019;
import org.gongkai.report.model.form.term.ProactiveColumn2021;
import org.gongkai.report.model.form.term.ProactiveItem;
import org.gongkai.report.model.form.term.RefusalReason;
import org.gongkai.report.model.form.term.RemedyRoute;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.model.form.term.TableHeading;
import org.gongkai.report.model.form.term.TermEntry;
import org.gongkai.report.model.form.term.Total;

/**
 * Editions put together at random out of known and new lines, columns and groups, some of them wrongly: those that are
 * not refused. Each prints a note of its own above Table 3, so that its pages can be told from those of the others.
 */
public final class RandomEditions implements EditionProvider {

    /** How many; a long run asks for more. */
    static final int COUNT = Integer.getInteger("gongkai.random.editions", 12);

    static final int FIRST_YEAR = 2051;

    private static final List<LineTerm> ITEMS = lines("item", "道路养护", "园林绿化", "水务巡查", "气象预警");
    private static final List<LineTerm> REASONS = lines("reason", "涉及未成年人", "涉及在建工程", "涉及统计底数", "涉及招标标底");
    private static final List<LineTerm> OUTCOMES = lines("outcome", "转送办理", "合并答复", "延期答复");
    private static final List<LineTerm> ROUTES = lines("route", "行政裁决", "商事仲裁", "信访复核", "督察投诉");
    private static final List<ColumnTerm> COUNTS = columns("count", "本年受理数", "本年办结数", "本年撤销数", "年末留存数");
    private static final List<ColumnTerm> APPLICANTS = columns("applicant", "新闻媒体", "外国商会", "村集体");
    private static final List<ColumnTerm> RESULTS = columns("result", "调解结案", "撤回申请", "移送办理");
    private static final List<List<ColumnTerm>> KNOWN_COLUMNS = List.of(
            List.of(ProactiveColumn2021.ISSUED, ProactiveColumn2021.REPEALED, ProactiveColumn2021.IN_FORCE),
            List.of(ProactiveColumn2021.DECISIONS),
            List.of(ProactiveColumn2021.AMOUNT),
            List.of(ProactiveColumn2019.MADE, ProactiveColumn2019.DISCLOSED),
            List.of(ProactiveColumn2019.PREVIOUS_ITEMS, ProactiveColumn2019.CHANGE));

    private final List<Edition> made = new ArrayList<>();
    private Random random = new Random(0);

    @Override
    public List<Edition> editions() {
        for (int seed = 0; made.size() < COUNT; seed++) {
            try {
                made.add(edition(seed, FIRST_YEAR + made.size()));
            } catch (EditionException refused) {
                // One that is put together wrongly; the next seed will do.
            }
        }
        return List.copyOf(made);
    }

    private Edition edition(int seed, int year) {
        random = new Random(seed);
        return Edition.declare(Integer.toString(year), "样办函〔" + year + "〕1号", year)
                .requires(RequiredStatement.PROCESSING_FEE)
                .table(table2())
                .table(table3(year))
                .table(table4())
                .build();
    }

    private <T> List<T> shuffled(List<T> all) {
        List<T> copy = new ArrayList<>(all);
        Collections.shuffle(copy, random);
        return copy;
    }

    private <T> List<T> some(List<T> all, int least) {
        List<T> order = shuffled(all);
        return new ArrayList<>(order.subList(0, least + random.nextInt(order.size() - least + 1)));
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static List<LineTerm> lines(String code, String... labels) {
        List<LineTerm> lines = new ArrayList<>();
        for (String label : labels) {
            lines.add(new DeclaredLine(TermEntry.term(code + lines.size(), label, code + " " + lines.size())));
        }
        return lines;
    }

    private static List<ColumnTerm> columns(String code, String... labels) {
        List<ColumnTerm> columns = new ArrayList<>();
        for (String label : labels) {
            TermEntry entry = TermEntry.term(code + columns.size(), label, code + " " + columns.size());
            columns.add(new DeclaredColumn(entry, Measure.COUNT));
        }
        return columns;
    }

    private FormTable table2() {
        List<LineTerm> items = shuffled(List.of(ProactiveItem.values()));
        TableDeclaration table =
                TableDeclaration.unnumbered(Section.PROACTIVE_DISCLOSURE).lineHeading(TableHeading.CONTENT.label());
        int next = 0;
        for (int item : new int[] {1, 5, 6, 8}) {
            List<ColumnTerm> columns =
                    random.nextInt(4) == 0 ? some(COUNTS, 1) : KNOWN_COLUMNS.get(random.nextInt(KNOWN_COLUMNS.size()));
            List<LineTerm> lines = new ArrayList<>(items.subList(next, next + 1 + random.nextInt(2)));
            next += lines.size();
            if (random.nextInt(3) == 0) {
                lines.add(random.nextInt(lines.size() + 1), any(ITEMS));
            }
            table.columns(TableDeclaration.named(columns.toArray(ColumnTerm[]::new)))
                    .heading(item, Article.of(20, item).label(), group -> group.lines(lines.toArray(LineTerm[]::new)));
        }
        return table.table();
    }

    private FormTable table3(int year) {
        List<LineTerm> refusals = some(List.of(RefusalReason.values()), 1);
        refusals.add(random.nextInt(refusals.size() + 1), any(REASONS));
        boolean grouped = random.nextBoolean();
        return TableDeclaration.numbered(Section.APPLICATIONS)
                .note(Label.of("样表第" + year + "号", "Sample form " + year))
                .columnHeading(TableHeading.APPLICANTS.label())
                .columns(applicants())
                .line(1, ApplicationLine.RECEIVED)
                .line(2, ApplicationLine.CARRIED_IN)
                .group(3, Label.of(grouped ? "本年度办理结果" : "全年办结情况", "Outcomes"), "outcomes", outcomes -> {
                    outcomes.line(1, Outcome.GRANTED);
                    outcomes.group(2, Outcome.REFUSED, refusals.toArray(LineTerm[]::new));
                    outcomes.line(random.nextInt(6) == 0 ? 2 : 3, any(OUTCOMES));
                    outcomes.line(4, ApplicationLine.OUTCOMES_TOTAL);
                })
                .line(4, ApplicationLine.CARRIED_FORWARD)
                .balance(
                        "T3-BALANCE",
                        List.of(ApplicationLine.RECEIVED, ApplicationLine.CARRIED_IN),
                        List.of(ApplicationLine.OUTCOMES_TOTAL, ApplicationLine.CARRIED_FORWARD))
                .lineTotal("T3-OUTCOMES", ApplicationLine.OUTCOMES_TOTAL)
                .columnTotals("T3-TOTAL")
                .table();
    }

    private List<FormColumn> applicants() {
        List<ColumnTerm> terms = some(List.of(ApplicantType.values()), 2);
        terms.addAll(some(APPLICANTS, 0));
        if (random.nextInt(8) != 0) {
            terms.add(Total.TOTAL);
        }
        List<FormColumn> columns = new ArrayList<>();
        for (ColumnTerm term : terms) {
            boolean alone = columns.isEmpty() || term == Total.TOTAL;
            columns.add(new FormColumn(
                    Character.toString('A' + columns.size()),
                    term,
                    alone ? Optional.empty() : Optional.of(TableHeading.ORGANISATIONS.label())));
        }
        return columns;
    }

    private FormTable table4() {
        List<ColumnTerm> results = some(List.of(CaseResult.values()), 1);
        results.addAll(some(RESULTS, 0));
        results.add(Total.TOTAL);
        List<LineTerm> routes = new ArrayList<>(List.of(RemedyRoute.values()));
        routes.addAll(some(ROUTES, 0));
        Collections.shuffle(routes, random);
        int from = random.nextInt(routes.size());
        int to = from + random.nextInt(routes.size() - from + 1);
        TableDeclaration table = TableDeclaration.unnumbered(Section.REMEDIES)
                .columns(TableDeclaration.named(results.toArray(ColumnTerm[]::new)));
        int number = 1;
        for (LineTerm route : routes.subList(0, from)) {
            table.line(number++, route);
        }
        if (to > from) {
            table.heading(
                    number++,
                    Label.of("行政诉讼", "Litigation"),
                    group -> group.lines(routes.subList(from, to).toArray(LineTerm[]::new)));
        }
        for (LineTerm route : routes.subList(to, routes.size())) {
            table.line(number++, route);
        }
        return table.columnTotals("T4-TOTAL").table();
    }
}
