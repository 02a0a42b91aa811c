package org.gongkai.report.rules.check;

import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.rules.TextDemand;
import org.gongkai.report.rules.engine.Check;
import org.gongkai.report.rules.engine.Evaluation;
import org.gongkai.report.rules.wording.RuleMessages;
import org.gongkai.report.text.PlainText;

/** P-TEXT: the sections of text are as the profile's notices want them. */
public final class TextDemandCheck implements Check {

    @Override
    public void check(Evaluation evaluation) {
        if (evaluation.profile().texts().isEmpty()) {
            evaluation.doesNotApply();
        }
        evaluation.profile().texts().forEach(demand -> check(evaluation, demand));
    }

    private static void check(Evaluation evaluation, TextDemand demand) {
        String text = PlainText.compact(text(evaluation.report(), demand.section()));
        int length = text.codePointCount(0, text.length());
        if (demand.mostCharacters().isPresent()
                && length > demand.mostCharacters().getAsInt()) {
            evaluation.add(evaluation.finding(RuleMessages.of(
                    "text.long",
                    demand.section().heading(),
                    Integer.toString(length),
                    Integer.toString(demand.mostCharacters().getAsInt()),
                    demand.source())));
        }
        demand.words().stream()
                .filter(words -> !Words.hasAny(text, words))
                .forEach(words -> evaluation.add(evaluation.finding(RuleMessages.of(
                        "text.word", demand.section().heading(), String.join("/", words), demand.source()))));
    }

    private static String text(DisclosureReport report, Section section) {
        return switch (section) {
            case OVERVIEW -> Words.overview(report);
            case PROBLEMS -> Words.problems(report);
            case OTHER_MATTERS -> report.otherMatters().text().orElse("");
            case PROACTIVE_DISCLOSURE, APPLICATIONS, REMEDIES ->
                throw new IllegalArgumentException("a table is no text: " + section);
        };
    }
}
