package org.gongkai.report.model.section;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.figure.SectionFigures;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.RemedyRoute;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.model.support.ReportStyle;
import org.immutables.value.Value;

/**
 * Section 四, 政府信息公开行政复议、行政诉讼情况 (Table 4): disputes over requests, in 件.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ReportStyle
public abstract class Remedies implements SectionFigures, WithRemedies {

    Remedies() {}

    /** A builder; lines that nobody sets are blank. */
    public static Builder builder() {
        return new Builder();
    }

    /** Section 四 of a report's figures. */
    public static Remedies of(ReportFigures figures) {
        return builder()
                .reconsideration(CaseFigures.from(figures.line(RemedyRoute.RECONSIDERATION)))
                .directLitigation(CaseFigures.from(figures.line(RemedyRoute.DIRECT_LITIGATION)))
                .litigationAfterReconsideration(
                        CaseFigures.from(figures.line(RemedyRoute.LITIGATION_AFTER_RECONSIDERATION)))
                .build();
    }

    @Override
    public Section section() {
        return Section.REMEDIES;
    }

    /** Empty: every edition has these lines. */
    @Override
    public Optional<Edition> ofEdition() {
        return Optional.empty();
    }

    @Override
    public Map<LineTerm, CaseFigures> rows() {
        Map<LineTerm, CaseFigures> rows = new LinkedHashMap<>();
        rows.put(RemedyRoute.RECONSIDERATION, reconsideration());
        rows.put(RemedyRoute.DIRECT_LITIGATION, directLitigation());
        rows.put(RemedyRoute.LITIGATION_AFTER_RECONSIDERATION, litigationAfterReconsideration());
        return Collections.unmodifiableMap(rows);
    }

    /** 行政复议: administrative reconsideration, in 件. */
    @Value.Default
    public CaseFigures reconsideration() {
        return CaseFigures.blank();
    }

    /** 行政诉讼，未经复议直接起诉: litigation without prior reconsideration, in 件. */
    @Value.Default
    public CaseFigures directLitigation() {
        return CaseFigures.blank();
    }

    /** 行政诉讼，复议后起诉: litigation after reconsideration, in 件. */
    @Value.Default
    public CaseFigures litigationAfterReconsideration() {
        return CaseFigures.blank();
    }

    /** Builds {@link Remedies}. */
    public static final class Builder extends ImmutableRemedies.Builder {
        Builder() {}
    }
}
