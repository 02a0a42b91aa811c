package org.gongkai.report.text.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.model.form.Edition;
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
import org.gongkai.report.model.form.term.RefusalReason;
import org.gongkai.report.model.form.term.RemedyRoute;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.model.form.term.TableHeading;
import org.gongkai.report.model.form.term.TermEntry;
import org.gongkai.report.model.form.term.Total;
import org.gongkai.report.third.ThirdEdition;

/**
 * An edition that counts little: no requests carried in, no （四） and （五）, no litigation; its columns are declared anew,
 * its new lines are mostly those of the third edition. The service loader does not find it.
 */
final class LeanEdition {

    private static final LineTerm MEDIATION = new DeclaredLine(TermEntry.term("mediation", "行政调处", "Mediation"));
    private static final ColumnTerm ISSUED = column("issued", "今年制发");
    private static final ColumnTerm IN_FORCE = column("inForce", "现行有效");
    private static final ColumnTerm DECISIONS = column("decisions", "决定数量");

    static final Edition EDITION = Edition.declare("2026", "国办公开办函〔2026〕1号", 2026)
            .tables(List.of(table2(), table3(), table4()))
            .build();

    private LeanEdition() {}

    private static ColumnTerm column(String code, String label) {
        return new DeclaredColumn(TermEntry.term(code, label, code), Measure.COUNT);
    }

    private static FormTable table2() {
        return TableDeclaration.unnumbered(Section.PROACTIVE_DISCLOSURE)
                .columns(TableDeclaration.named(ISSUED, IN_FORCE))
                .heading(
                        1,
                        Label.of("文件", "Documents"),
                        documents -> documents
                                .line(1, ProactiveItem.REGULATIONS, Label.of("行政规章", "Rules"))
                                .line(2, ThirdEdition.PLANS)
                                .line(3, ProactiveItem.NORMATIVE_DOCUMENTS))
                .columns(TableDeclaration.named(DECISIONS))
                .heading(2, Label.of("决定", "Decisions"), decisions -> decisions.lines(ThirdEdition.CONFIRMATIONS))
                .table();
    }

    private static FormTable table3() {
        List<LineTerm> refusals = new ArrayList<>(List.of(RefusalReason.values()));
        refusals.add(1, ThirdEdition.ALGORITHMS);
        return TableDeclaration.numbered(Section.APPLICATIONS)
                .columns(applicants())
                .line(1, ApplicationLine.RECEIVED)
                .group(
                        2,
                        Label.of("本年度办理结果", "Outcomes"),
                        "outcomes",
                        outcomes -> outcomes.line(1, Outcome.GRANTED)
                                .group(2, Outcome.REFUSED, refusals.toArray(LineTerm[]::new))
                                .line(3, ApplicationLine.OUTCOMES_TOTAL))
                .table();
    }

    private static List<FormColumn> applicants() {
        Optional<Label> organisations = Optional.of(TableHeading.ORGANISATIONS.label());
        return List.of(
                new FormColumn("A", ApplicantType.NATURAL_PERSON),
                new FormColumn("B", ApplicantType.COMMERCIAL_ENTERPRISE, organisations),
                new FormColumn("C", ThirdEdition.MEDIA, organisations),
                new FormColumn("D", Total.TOTAL));
    }

    private static FormTable table4() {
        return TableDeclaration.unnumbered(Section.REMEDIES)
                .columns(TableDeclaration.named(CaseResult.UPHELD, Total.TOTAL))
                .lines(RemedyRoute.RECONSIDERATION, MEDIATION)
                .table();
    }
}
