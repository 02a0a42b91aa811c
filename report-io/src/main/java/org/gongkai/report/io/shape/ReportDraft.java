package org.gongkai.report.io.shape;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gongkai.report.io.problem.LocatedProblem;
import org.gongkai.report.io.problem.LocatedProblemException;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.OtherMatters;
import org.gongkai.report.model.Overview;
import org.gongkai.report.model.ProcessingFee;
import org.gongkai.report.model.ReportPeriod;
import org.gongkai.report.model.TableTexts;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.Edition;
import org.jspecify.annotations.Nullable;

/** A report while it is read. */
public final class ReportDraft {

    /** So many unknown properties of a later version are reported; a hostile document may have more. */
    private static final int MOST_WARNINGS = 20;

    /** The body of a report that only carries a part. */
    static final Agency NOBODY = Agency.builder().name("-").build();

    final DisclosureReport.Builder report = DisclosureReport.builder();
    final Agency.Builder agency = Agency.builder().name("");
    final Overview.Builder overview = Overview.builder();
    final TableTexts.Builder tableTexts = TableTexts.builder();
    final OtherMatters.Builder otherMatters = OtherMatters.builder();
    final ProcessingFee.Builder processingFee = ProcessingFee.builder();
    LocalDate from = LocalDate.MIN;
    LocalDate to = LocalDate.MAX;

    private final List<LocatedProblemException> unknown = new ArrayList<>();
    private @Nullable FormatVersion version;
    private @Nullable Edition edition;
    private ReportFigures.@Nullable Builder figures;

    /** A draft of which one part is read; what else a report must have stands in it. */
    public static ReportDraft ofPart(Edition edition) {
        ReportDraft draft = new ReportDraft();
        draft.edition(edition);
        draft.report.year(edition.firstYear()).agency(NOBODY);
        return draft;
    }

    void version(String text) {
        version = FormatVersion.parse(text);
    }

    public void edition(Edition stated) {
        if (edition != stated) {
            edition = stated;
            figures = ReportFigures.builder(stated);
        }
    }

    /** The edition, once it is known. */
    @Nullable
    public Edition edition() {
        return edition;
    }

    void period() {
        report.period(ReportPeriod.of(from, to));
    }

    /** The cells; null as long as the edition is not known. */
    public ReportFigures.@Nullable Builder figures() {
        return figures;
    }

    /**
     * Notes a property that is not known. An error, unless the document is of a later minor version, which may be
     * stated further down. The error is made only where it is kept: to find its line takes a walk through the document.
     */
    public void unknown(Supplier<LocatedProblemException> error) {
        if (version != null && !version.isLater()) {
            throw error.get();
        }
        if (unknown.size() < MOST_WARNINGS) {
            unknown.add(error.get());
        }
    }

    /** Throws the first unknown property, where the document is of no later version; called at its end. */
    public void rejectUnknown() {
        if (!unknown.isEmpty() && (version == null || !version.isLater())) {
            throw unknown.get(0);
        }
    }

    public DisclosureReport build(Consumer<LocatedProblem> warnings) {
        rejectUnknown();
        unknown.stream().map(LocatedProblemException::located).forEach(warnings);
        return report.figures(Objects.requireNonNull(figures).build()).build();
    }
}
