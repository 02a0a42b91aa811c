package org.gongkai.report.model.form;

import static org.gongkai.report.model.form.term.ApplicationLine.CARRIED_FORWARD;
import static org.gongkai.report.model.form.term.ApplicationLine.CARRIED_IN;
import static org.gongkai.report.model.form.term.ApplicationLine.OUTCOMES_TOTAL;
import static org.gongkai.report.model.form.term.ApplicationLine.RECEIVED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongkai.report.model.form.term.ApplicantType;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.NonProcessingReason;
import org.gongkai.report.model.form.term.Outcome;
import org.gongkai.report.model.form.term.RefusalReason;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.model.form.term.TableHeading;
import org.gongkai.report.model.form.term.Total;
import org.gongkai.report.model.form.term.UnavailableReason;

/**
 * Table 3. The editions differ in （六）其他处理: one line in 2019, three since 2021. Lines are named one by one, so that a
 * constant more in an enumeration changes no form that is there.
 */
final class Table3 {

    private static final Label OUTCOMES = Label.of("本年度办理结果", "Outcomes in the year");
    private static final Label APPLICANTS = TableHeading.APPLICANTS.label();
    private static final Label ORGANISATIONS = TableHeading.ORGANISATIONS.label();
    private static final Label NOTE = Label.of(
            "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "(In every column, item 1 plus item 2 equals item 3 plus item 4.)");

    private Table3() {}

    /** The table, with what an edition has for （六）. */
    static TableDeclaration declare(Consumer<TableDeclaration> otherHandling) {
        return TableDeclaration.numbered(Section.APPLICATIONS)
                .note(NOTE)
                .columnHeading(APPLICANTS)
                .columns(columns())
                .line(1, RECEIVED)
                .line(2, CARRIED_IN)
                .group(3, OUTCOMES, "outcomes", outcomes -> {
                    outcomes.line(1, Outcome.GRANTED)
                            .line(2, Outcome.PARTLY_GRANTED)
                            .group(
                                    3,
                                    Outcome.REFUSED,
                                    RefusalReason.STATE_SECRET,
                                    RefusalReason.PROHIBITED_BY_LAW,
                                    RefusalReason.SECURITY_AND_STABILITY,
                                    RefusalReason.THIRD_PARTY_RIGHTS,
                                    RefusalReason.INTERNAL_AFFAIRS,
                                    RefusalReason.DELIBERATIVE_PROCESS,
                                    RefusalReason.ENFORCEMENT_FILE,
                                    RefusalReason.ADMINISTRATIVE_QUERY)
                            .group(
                                    4,
                                    Outcome.UNAVAILABLE,
                                    UnavailableReason.NOT_HELD,
                                    UnavailableReason.NEEDS_CREATION,
                                    UnavailableReason.STILL_UNCLEAR)
                            .group(
                                    5,
                                    Outcome.NOT_PROCESSED,
                                    NonProcessingReason.PETITION_OR_COMPLAINT,
                                    NonProcessingReason.REPEATED_REQUEST,
                                    NonProcessingReason.PUBLISHED_MATERIAL,
                                    NonProcessingReason.EXCESSIVE_REQUESTS,
                                    NonProcessingReason.CONFIRMATION_OR_REISSUE);
                    otherHandling.accept(outcomes);
                    outcomes.line(7, OUTCOMES_TOTAL);
                })
                .line(4, CARRIED_FORWARD)
                .balance("T3-BALANCE", List.of(RECEIVED, CARRIED_IN), List.of(OUTCOMES_TOTAL, CARRIED_FORWARD))
                .lineTotal("T3-OUTCOMES", OUTCOMES_TOTAL)
                .columnTotals("T3-TOTAL");
    }

    /** Columns A to F, an applicant type each, and G, the total. */
    private static List<FormColumn> columns() {
        List<ColumnTerm> terms = List.of(
                ApplicantType.NATURAL_PERSON,
                ApplicantType.COMMERCIAL_ENTERPRISE,
                ApplicantType.RESEARCH_INSTITUTION,
                ApplicantType.PUBLIC_WELFARE_ORGANISATION,
                ApplicantType.LEGAL_SERVICE_INSTITUTION,
                ApplicantType.OTHER_ORGANISATION,
                Total.TOTAL);
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
}
