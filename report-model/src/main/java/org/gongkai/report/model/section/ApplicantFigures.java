package org.gongkai.report.model.section;

import java.util.List;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.FigureRow;
import org.gongkai.report.model.figure.LineFigures;
import org.gongkai.report.model.form.term.ApplicantType;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.Total;
import org.gongkai.report.model.support.ReportStyle;
import org.immutables.value.Value;

/**
 * A line of Table 3: requests by type of applicant, in 件.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ReportStyle
public abstract class ApplicantFigures implements FigureRow, WithApplicantFigures {

    private static final List<ColumnTerm> COLUMNS = List.of(
            ApplicantType.NATURAL_PERSON,
            ApplicantType.COMMERCIAL_ENTERPRISE,
            ApplicantType.RESEARCH_INSTITUTION,
            ApplicantType.PUBLIC_WELFARE_ORGANISATION,
            ApplicantType.LEGAL_SERVICE_INSTITUTION,
            ApplicantType.OTHER_ORGANISATION,
            Total.TOTAL);

    private static final ApplicantFigures BLANK = of(
            Figure.blank(),
            Figure.blank(),
            Figure.blank(),
            Figure.blank(),
            Figure.blank(),
            Figure.blank(),
            Figure.blank());

    ApplicantFigures() {}

    /** The row of these figures. */
    public static ApplicantFigures of(
            Figure naturalPerson,
            Figure commercialEnterprise,
            Figure researchInstitution,
            Figure publicWelfareOrganisation,
            Figure legalServiceInstitution,
            Figure otherOrganisation,
            Figure total) {
        return ImmutableApplicantFigures.of(
                naturalPerson,
                commercialEnterprise,
                researchInstitution,
                publicWelfareOrganisation,
                legalServiceInstitution,
                otherOrganisation,
                total);
    }

    /** The row of these whole numbers. */
    public static ApplicantFigures of(
            long naturalPerson,
            long commercialEnterprise,
            long researchInstitution,
            long publicWelfareOrganisation,
            long legalServiceInstitution,
            long otherOrganisation,
            long total) {
        return of(
                Figure.of(naturalPerson),
                Figure.of(commercialEnterprise),
                Figure.of(researchInstitution),
                Figure.of(publicWelfareOrganisation),
                Figure.of(legalServiceInstitution),
                Figure.of(otherOrganisation),
                Figure.of(total));
    }

    /** The row whose cells are all blank. */
    public static ApplicantFigures blank() {
        return BLANK;
    }

    static ApplicantFigures from(LineFigures line) {
        return of(
                line.at(ApplicantType.NATURAL_PERSON),
                line.at(ApplicantType.COMMERCIAL_ENTERPRISE),
                line.at(ApplicantType.RESEARCH_INSTITUTION),
                line.at(ApplicantType.PUBLIC_WELFARE_ORGANISATION),
                line.at(ApplicantType.LEGAL_SERVICE_INSTITUTION),
                line.at(ApplicantType.OTHER_ORGANISATION),
                line.at(Total.TOTAL));
    }

    /** Column A, 自然人: natural persons, in 件. */
    @Value.Parameter
    public abstract Figure naturalPerson();

    /** Column B, 商业企业: commercial enterprises, in 件. */
    @Value.Parameter
    public abstract Figure commercialEnterprise();

    /** Column C, 科研机构: research institutions, in 件. */
    @Value.Parameter
    public abstract Figure researchInstitution();

    /** Column D, 社会公益组织: public-welfare organisations, in 件. */
    @Value.Parameter
    public abstract Figure publicWelfareOrganisation();

    /** Column E, 法律服务机构: legal-service institutions, in 件. */
    @Value.Parameter
    public abstract Figure legalServiceInstitution();

    /** Column F, 其他: other organisations, in 件. */
    @Value.Parameter
    public abstract Figure otherOrganisation();

    /** Column G, 总计, as stated, in 件. */
    @Value.Parameter
    public abstract Figure total();

    /** The requests of one type of applicant, in 件. */
    public Figure of(ApplicantType applicant) {
        return figures().get(applicant.ordinal());
    }

    @Override
    public List<ColumnTerm> columns() {
        return COLUMNS;
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                naturalPerson(),
                commercialEnterprise(),
                researchInstitution(),
                publicWelfareOrganisation(),
                legalServiceInstitution(),
                otherOrganisation(),
                total());
    }
}
