package org.gongkai.report.rules.locate;

import java.util.ResourceBundle;
import org.gongkai.report.model.message.MessageBundle;

/** The words of proposals. */
final class RepairTexts {

    static final MessageBundle BUNDLE = MessageBundle.of(
            locale -> ResourceBundle.getBundle(RepairTexts.class.getPackageName() + ".Repairs", locale));

    private RepairTexts() {}
}
