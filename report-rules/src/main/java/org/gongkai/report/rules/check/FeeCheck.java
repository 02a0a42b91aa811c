package org.gongkai.report.rules.check;

import org.gongkai.report.model.OtherMatters;
import org.gongkai.report.model.form.term.ProactiveItem;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.rules.engine.Check;
import org.gongkai.report.rules.engine.Evaluation;
import org.gongkai.report.rules.wording.RuleMessages;
import org.gongkai.report.text.PlainText;
import org.gongkai.report.text.fee.FeeReader;

/** F-FEE: section 六 says whether information-processing fees were charged. */
public final class FeeCheck implements Check {

    private static final String FEE = "费";

    @Override
    public void check(Evaluation evaluation) {
        OtherMatters section = evaluation.report().otherMatters();
        String stated = section.text().orElse("");
        if (section.processingFee().isPresent() || FeeReader.isMentionedIn(stated)) {
            return;
        }
        String text = PlainText.lettersOnly(stated);
        String administrative = ProactiveItem.FEES.label().zh();
        if (PlainText.isBlank(stated)) {
            evaluation.doesNotApply();
        } else if (!text.replace(administrative, "").contains(FEE)) {
            String key = text.contains(administrative) ? "fee.administrative" : "fee.unstated";
            evaluation.add(evaluation.finding(
                    RuleMessages.of(key, Section.OTHER_MATTERS.heading(), ProactiveItem.FEES.label())));
        }
    }
}
