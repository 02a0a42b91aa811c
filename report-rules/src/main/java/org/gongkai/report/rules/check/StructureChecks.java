package org.gongkai.report.rules.check;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.ReportPeriod;
import org.gongkai.report.model.figure.OtherLine;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.model.message.Message;
import org.gongkai.report.rules.Severity;
import org.gongkai.report.rules.engine.EditionPlan;
import org.gongkai.report.rules.engine.Evaluation;
import org.gongkai.report.rules.wording.RuleMessages;
import org.gongkai.report.text.EmptyPhrases;
import org.gongkai.report.text.PlainText;

/** The rules S-* about edition, sections and period. */
public final class StructureChecks {

    private StructureChecks() {}

    public static void edition(Evaluation evaluation) {
        DisclosureReport report = evaluation.report();
        Optional<Edition> prescribed = Edition.inForce(report.year());
        if (prescribed.isEmpty()) {
            evaluation.doesNotApply();
        } else if (prescribed.get() != report.edition()) {
            Message remark = RuleMessages.of(
                    "edition",
                    Integer.toString(report.year()),
                    prescribed.get().code(),
                    prescribed.get().document(),
                    report.edition().code());
            // The circular that the report should have followed, not that of the form that it uses.
            evaluation.add(evaluation
                    .finding(remark)
                    .severity(severity(evaluation))
                    .basis(evaluation.basis(prescribed.get())));
        }
        report.otherLines().forEach(line -> otherLine(evaluation, line));
    }

    /** The form that the report uses is the right one, or has been spoken of; only a row is another's. */
    private static void otherLine(Evaluation evaluation, OtherLine line) {
        evaluation.add(evaluation
                .finding(RuleMessages.of("edition.line", line.edition().code(), OtherLineText.of(line)))
                .severity(Severity.WARNING)
                .cells(evaluation.otherLines().cells(line)));
    }

    /** Where the circular only encourages the form for a year, less may be demanded. */
    private static Severity severity(Evaluation evaluation) {
        return Edition.inForce(evaluation.report().year())
                        .filter(edition ->
                                edition.isEncouragedFor(evaluation.report().year()))
                        .isPresent()
                ? Severity.WARNING
                : Severity.ERROR;
    }

    public static void sections(Evaluation evaluation) {
        for (Section section : Section.values()) {
            if (isEmpty(evaluation.report(), section)
                    && evaluation.context().provenance().isUnread(section)) {
                evaluation.add(evaluation.open("unread", RuleMessages.of("open.section", section.heading())));
            } else if (isEmpty(evaluation.report(), section)) {
                evaluation.add(evaluation
                        .finding(RuleMessages.of("section.empty", section.heading()))
                        .severity(severity(evaluation)));
            }
        }
    }

    private static boolean isEmpty(DisclosureReport report, Section section) {
        return switch (section) {
            case OVERVIEW -> report.overview().texts().stream().allMatch(PlainText::isBlank);
            case PROACTIVE_DISCLOSURE, APPLICATIONS, REMEDIES ->
                isEmptyTable(report, section) && isBlank(report.tableTexts().of(section));
            case PROBLEMS -> isBlank(report.problemsAndImprovements());
            case OTHER_MATTERS ->
                isBlank(report.otherMatters().text())
                        && report.otherMatters().processingFee().isEmpty();
        };
    }

    private static boolean isEmptyTable(DisclosureReport report, Section section) {
        for (CellAddress cell : EditionPlan.of(report.edition()).cells(section)) {
            if (!report.figure(cell).isBlank()) {
                return false;
            }
        }
        return true;
    }

    public static void narrative(Evaluation evaluation) {
        DisclosureReport report = evaluation.report();
        String overview = String.join("", report.overview().texts());
        sayNothing(evaluation, Section.OVERVIEW, overview);
        sayNothing(
                evaluation, Section.PROBLEMS, report.problemsAndImprovements().orElse(""));
    }

    private static void sayNothing(Evaluation evaluation, Section section, String text) {
        if (EmptyPhrases.isOne(text) || isSigns(text)) {
            evaluation.add(evaluation.finding(RuleMessages.of("section.silent", section.heading(), text.strip())));
        }
    }

    /** A stroke or a full stop that stands for a section. */
    private static boolean isSigns(String text) {
        return !PlainText.isBlank(text) && !PlainText.hasLetters(text);
    }

    public static void period(Evaluation evaluation) {
        DisclosureReport report = evaluation.report();
        ReportPeriod due = ReportPeriod.ofYear(report.year());
        if (report.period().isEmpty()) {
            evaluation.addUnstated(RuleMessages.of("open.noPeriod"));
        } else if (!report.period().get().equals(due)) {
            ReportPeriod stated = report.period().get();
            evaluation.add(evaluation.finding(
                    RuleMessages.of("period", day(stated.from()), day(stated.to()), day(due.from()), day(due.to()))));
        }
    }

    private static String day(LocalDate day) {
        return day.toString();
    }

    private static boolean isBlank(Optional<String> text) {
        return text.filter(each -> !PlainText.isBlank(each)).isEmpty();
    }
}
