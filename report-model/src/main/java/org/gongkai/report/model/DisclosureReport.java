package org.gongkai.report.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.figure.CellDifference;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.OtherLine;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.section.Applications;
import org.gongkai.report.model.section.ProactiveDisclosure;
import org.gongkai.report.model.section.Remedies;
import org.gongkai.report.model.support.ReportStyle;
import org.gongkai.report.model.value.ReportValue;
import org.immutables.value.Value;

/**
 * An annual report on open government information (政府信息公开工作年度报告, articles 49 and 50 of the Regulations): six sections,
 * three of them tables. It keeps what the body states, right or wrong; what it should state is the business of rules.
 *
 * <pre>{@code
 * DisclosureReport report = DisclosureReport.builder()
 *         .year(2023)
 *         .agency(Agency.named("淮安市人民政府"))
 *         .figures(proactiveDisclosure, applications, remedies)
 *         .build();
 * report.applications().outcomes().refused(RefusalReason.STATE_SECRET).naturalPerson();
 * report.figure(CellAddress.parse("T3.3.3.1:A")); // the same cell
 * }</pre>
 *
 * <p>Immutable; safe for use by several threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ReportStyle
public abstract class DisclosureReport implements ReportValue, WithDisclosureReport {

    /** The first year for which annual reports exist: the Regulations came into force on 1 May 2008. */
    public static final int FIRST_YEAR = 2008;

    /** The last year that a report may be for. */
    public static final int LAST_YEAR = 9999;

    DisclosureReport() {}

    /** A builder; year, agency and figures must be set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with an empty form; year and agency must be set. */
    public static Builder builder(Edition edition) {
        return builder().figures(ReportFigures.blank(edition));
    }

    /** A builder that starts with this report. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** The edition of the form that the report uses. */
    public Edition edition() {
        return figures().edition();
    }

    /** The year reported on. */
    public abstract int year();

    /** The body that reports. */
    public abstract Agency agency();

    /** The title as published. */
    public abstract Optional<String> title();

    /** The days that the figures cover, where the report states them. */
    public abstract Optional<ReportPeriod> period();

    /** The day of publication, where known. */
    public abstract Optional<LocalDate> publishedOn();

    /** What stands before section 一; paragraphs are separated by a line feed. */
    public abstract Optional<String> preamble();

    /** Section 一, 总体情况. */
    @Value.Default
    public Overview overview() {
        return Overview.empty();
    }

    /** The figures of sections 二, 三 and 四, by address. */
    public abstract ReportFigures figures();

    /**
     * The headings of the sections as published, one a line, in the document's order; absent where they are those of
     * the form, {@link org.gongkai.report.model.form.term.Section#heading()}, or where nothing is known of them.
     */
    public abstract Optional<String> headings();

    /** Rows of the tables that are lines of another edition of the form, in the document's order; mostly none. */
    public abstract List<OtherLine> otherLines();

    /** What stands beside the tables of sections 二, 三 and 四. */
    @Value.Default
    public TableTexts tableTexts() {
        return TableTexts.empty();
    }

    /** Section 五, 存在的主要问题及改进情况; paragraphs are separated by a line feed. */
    public abstract Optional<String> problemsAndImprovements();

    /** Section 六, 其他需要报告的事项. */
    @Value.Default
    public OtherMatters otherMatters() {
        return OtherMatters.empty();
    }

    /** Section 二, 主动公开政府信息情况. */
    @Value.Lazy
    public ProactiveDisclosure proactiveDisclosure() {
        return ProactiveDisclosure.of(figures());
    }

    /** Section 三, 收到和处理政府信息公开申请情况. */
    @Value.Lazy
    public Applications applications() {
        return Applications.of(figures());
    }

    /** Section 四, 政府信息公开行政复议、行政诉讼情况. */
    @Value.Lazy
    public Remedies remedies() {
        return Remedies.of(figures());
    }

    /**
     * The figure of a cell.
     *
     * @throws IllegalArgumentException where the report's edition has no such cell
     */
    public Figure figure(CellAddress cell) {
        return figures().get(cell);
    }

    /**
     * This report with the figure of one cell changed; the same object where nothing changes.
     *
     * @throws IllegalArgumentException where the report's edition has no such cell
     */
    public DisclosureReport with(CellAddress cell, Figure figure) {
        return withFigures(figures().with(cell, figure));
    }

    /**
     * This report with the number of one cell changed.
     *
     * @throws IllegalArgumentException where the report's edition has no such cell, or the number has too many digits
     */
    public DisclosureReport with(CellAddress cell, long number) {
        return with(cell, Figure.of(number));
    }

    /**
     * This report with section 二 replaced.
     *
     * @throws IllegalArgumentException where the section is of another edition
     */
    public DisclosureReport withProactiveDisclosure(ProactiveDisclosure section) {
        return withFigures(figures().with(section));
    }

    /**
     * This report with section 三 replaced.
     *
     * @throws IllegalArgumentException where the section is of another edition
     */
    public DisclosureReport withApplications(Applications section) {
        return withFigures(figures().with(section));
    }

    /** This report with section 四 replaced. */
    public DisclosureReport withRemedies(Remedies section) {
        return withFigures(figures().with(section));
    }

    /**
     * The cells that another report fills differently, in the form's order. A number under another text ({@code 1,295}
     * and {@code 1295}) differs.
     *
     * @throws IllegalArgumentException where the other report is of another edition: its cells mean other things
     */
    public List<CellDifference> differences(DisclosureReport other) {
        return figures().differences(other.figures());
    }

    /** Shares and rates derived from the figures. */
    public ReportMeasures measures() {
        return new ReportMeasures(this);
    }

    /** The same on every machine, so that reports may be keys of a distributed computation. */
    @Override
    public int hashCode() {
        return 31 * (31 * year() + agency().hashCode()) + figures().hashCode();
    }

    /**
     * The body, the year and the edition: {@code 样板市示例区财政局 2023 (2021)}. The whole report is a matter of the formats.
     */
    @Override
    public String toString() {
        return agency().shownName().zh() + " " + year() + " (" + edition().code() + ")";
    }

    @Value.Check
    void check() {
        if (year() < FIRST_YEAR || year() > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "year '" + year() + "' is not within " + FIRST_YEAR + " and " + LAST_YEAR);
        }
    }

    /** Builds {@link DisclosureReport}. */
    public static final class Builder extends ImmutableDisclosureReport.Builder {
        Builder() {}

        /**
         * Sets the figures of the three tables; the edition is theirs.
         *
         * @throws IllegalArgumentException where they are of different editions
         */
        public Builder figures(ProactiveDisclosure proactiveDisclosure, Applications applications, Remedies remedies) {
            return figures(ReportFigures.of(proactiveDisclosure, applications, remedies));
        }
    }
}
