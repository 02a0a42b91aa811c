package org.gongkai.report.model.form;

import static org.gongkai.report.model.form.ApplicationLine.CARRIED_FORWARD;
import static org.gongkai.report.model.form.ApplicationLine.CARRIED_IN;
import static org.gongkai.report.model.form.ApplicationLine.OUTCOMES_TOTAL;
import static org.gongkai.report.model.form.ApplicationLine.RECEIVED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Table 3. The editions differ in （六）其他处理: one line in 2019, three since 2021. */
final class Table3 {

    private static final Label OUTCOMES = Label.of("本年度办理结果", "Outcomes in the year");
    private static final Label APPLICANTS = TableHeading.APPLICANTS.label();
    private static final Label ORGANISATIONS = TableHeading.ORGANISATIONS.label();
    private static final Label NOTE = Label.of(
            "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "(In every column, item 1 plus item 2 equals item 3 plus item 4.)");

    private Table3() {}

    static FormTable of(Edition edition) {
        FormGroup root = TableDeclaration.numbered(Section.APPLICATIONS)
                .columns(columns())
                .line(1, RECEIVED)
                .line(2, CARRIED_IN)
                .group(3, OUTCOMES, "outcomes", outcomes -> declareOutcomes(outcomes, edition))
                .line(4, CARRIED_FORWARD)
                .root(Section.APPLICATIONS);
        return new FormTable(Section.APPLICATIONS, root, equations(root))
                .withNote(NOTE)
                .withColumnHeading(APPLICANTS);
    }

    private static void declareOutcomes(TableDeclaration outcomes, Edition edition) {
        outcomes.line(1, Outcome.GRANTED).line(2, Outcome.PARTLY_GRANTED);
        group(outcomes, 3, Outcome.REFUSED, RefusalReason.values());
        group(outcomes, 4, Outcome.UNAVAILABLE, UnavailableReason.values());
        group(outcomes, 5, Outcome.NOT_PROCESSED, NonProcessingReason.values());
        switch (edition) {
            case Y2019 -> outcomes.line(6, Outcome.OTHER);
            case Y2021 -> group(outcomes, 6, Outcome.OTHER, OtherHandling.values());
        }
        outcomes.line(7, OUTCOMES_TOTAL);
    }

    private static void group(TableDeclaration outcomes, int number, Outcome outcome, LineTerm... reasons) {
        outcomes.group(number, outcome.label(), outcome.code(), group -> group.lines(reasons));
    }

    /** Columns A to F, an applicant type each, and G, the total. */
    private static List<FormColumn> columns() {
        List<ColumnTerm> terms = new ArrayList<>(List.of(ApplicantType.values()));
        terms.add(Total.TOTAL);
        List<FormColumn> columns = new ArrayList<>();
        terms.forEach(term -> columns.add(new FormColumn(Character.toString('A' + columns.size()), term, group(term))));
        return columns;
    }

    /** Every applicant but a natural person is a legal person or an organisation. */
    private static Optional<Label> group(ColumnTerm term) {
        return term instanceof ApplicantType && term != ApplicantType.NATURAL_PERSON
                ? Optional.of(ORGANISATIONS)
                : Optional.empty();
    }

    private static List<EquationFamily> equations(FormGroup root) {
        return List.of(
                Equations.columnwise(
                        "T3-BALANCE",
                        EquationFamily.Kind.BALANCE,
                        lines(root, RECEIVED, CARRIED_IN),
                        lines(root, OUTCOMES_TOTAL, CARRIED_FORWARD)),
                Equations.columnwise(
                        "T3-OUTCOMES", EquationFamily.Kind.LINE_TOTAL, lines(root, OUTCOMES_TOTAL), outcomes(root)),
                Equations.columnTotals("T3-TOTAL", root.lines().toList()));
    }

    /** （一） to （六）: what stands in the group of outcomes besides its total. */
    private static List<FormNode> outcomes(FormGroup root) {
        return root.nodes().stream()
                .filter(FormGroup.class::isInstance)
                .flatMap(group -> ((FormGroup) group).nodes().stream())
                .filter(node -> !(node instanceof FormLine line && line.term() == OUTCOMES_TOTAL))
                .toList();
    }

    private static List<FormLine> lines(FormGroup root, ApplicationLine... terms) {
        return List.of(terms).stream()
                .map(term -> root.lines()
                        .filter(line -> line.term() == term)
                        .findFirst()
                        .orElseThrow())
                .toList();
    }
}
