package org.gongkai.report.io.value;

import java.util.List;
import java.util.function.Function;
import org.gongkai.report.model.agency.AgencyKind;
import org.gongkai.report.model.agency.AgencyLevel;
import org.gongkai.report.model.agency.CreditCode;
import org.gongkai.report.model.agency.DivisionCode;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.OtherLine;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.ApplicantType;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.CaseResult;
import org.gongkai.report.model.form.term.NonProcessingReason;
import org.gongkai.report.model.form.term.OtherHandling;
import org.gongkai.report.model.form.term.Outcome;
import org.gongkai.report.model.form.term.OverviewPart;
import org.gongkai.report.model.form.term.ProactiveItem;
import org.gongkai.report.model.form.term.RefusalReason;
import org.gongkai.report.model.form.term.RemedyRoute;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.model.form.term.Term;
import org.gongkai.report.model.form.term.UnavailableReason;
import org.gongkai.report.model.measure.ReportMeasure;
import org.gongkai.report.model.measure.SeriesBreak;
import org.gongkai.report.rules.CellPattern;
import org.gongkai.report.rules.locate.RepairReason;

/** Values that are their text: codes and addresses. */
final class TextShapes {

    static final List<ValueShape<?>> ALL = List.of(
            ValueShape.text(CellAddress.class, CellAddress::toString, CellAddress::parse),
            ValueShape.text(Edition.class, Edition::code, Edition::fromCode),
            ValueShape.text(OtherLine.class, OtherLine::toString, OtherLine::parse),
            ValueShape.text(CreditCode.class, CreditCode::toString, CreditCode::parse),
            ValueShape.text(DivisionCode.class, DivisionCode::toString, DivisionCode::parse),
            ValueShape.text(CellPattern.class, CellPattern::toString, CellPattern::parse),
            codes(AgencyKind.class, AgencyKind::code),
            codes(AgencyLevel.class, AgencyLevel::code),
            codes(Figure.State.class, Figure.State::code),
            codes(RepairReason.class, RepairReason::code),
            codes(ReportMeasure.class, ReportMeasure::code),
            codes(SeriesBreak.class, SeriesBreak::code),
            terms(ApplicantType.class),
            terms(ApplicationLine.class),
            terms(CaseResult.class),
            terms(NonProcessingReason.class),
            terms(OtherHandling.class),
            terms(Outcome.class),
            terms(OverviewPart.class),
            terms(ProactiveItem.class),
            terms(RefusalReason.class),
            terms(RemedyRoute.class),
            terms(Section.class),
            terms(UnavailableReason.class));

    private TextShapes() {}

    private static <E extends Enum<E> & Term> ValueShape<E> terms(Class<E> type) {
        return codes(type, Term::code);
    }

    private static <E extends Enum<E>> ValueShape<E> codes(Class<E> type, Function<E, String> code) {
        List<E> all = List.of(type.getEnumConstants());
        return ValueShape.text(type, code, text -> Members.constant(type.getSimpleName(), all, text, code));
    }
}
