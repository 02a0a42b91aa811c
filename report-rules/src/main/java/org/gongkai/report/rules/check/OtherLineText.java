package org.gongkai.report.rules.check;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.model.figure.OtherLine;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.message.Message;
import org.gongkai.report.rules.wording.RuleMessages;

/** A line of another edition with its figures: 三、（六）其他处理（自然人 7，商业企业 3，…，总计 14）. */
final class OtherLineText {

    private OtherLineText() {}

    static Message of(OtherLine line) {
        FormLine own = line.formLine();
        List<Object> figures = new ArrayList<>();
        for (FormColumn column : own.columns()) {
            line.figure(column.term())
                    .value()
                    .ifPresent(number -> figures.add(RuleMessages.of("side.term", column.label(), number)));
        }
        return RuleMessages.of("edition.line.figures", line.edition().form().describe(own), figures);
    }
}
