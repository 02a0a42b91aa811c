package org.gongkai.report.rules.standard;

import org.gongkai.report.model.OtherMatters;
import org.gongkai.report.model.form.term.ProactiveItem;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.rules.engine.Check;
import org.gongkai.report.rules.engine.Evaluation;
import org.gongkai.report.rules.wording.Message;
import org.gongkai.report.rules.wording.TextForms;

/** F-FEE: section 六 says whether information-processing fees were charged. */
final class FeeCheck implements Check {

    private static final String FEE = "费";
    private static final String PROCESSING_FEE = "处理费";

    @Override
    public void check(Evaluation evaluation) {
        OtherMatters section = evaluation.report().otherMatters();
        String text = TextForms.lettersOnly(section.text().orElse(""));
        if (section.processingFee().isPresent() || text.contains(PROCESSING_FEE)) {
            return;
        }
        String administrative = ProactiveItem.FEES.label().zh();
        if (section.text().filter(each -> !each.isBlank()).isEmpty()) {
            evaluation.doesNotApply();
        } else if (!text.replace(administrative, "").contains(FEE)) {
            String key = text.contains(administrative) ? "fee.administrative" : "fee.unstated";
            evaluation.add(
                    evaluation.finding(Message.of(key, Section.OTHER_MATTERS.heading(), ProactiveItem.FEES.label())));
        }
    }
}
