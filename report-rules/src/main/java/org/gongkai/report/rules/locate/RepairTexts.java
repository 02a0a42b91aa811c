package org.gongkai.report.rules.locate;

import java.util.Locale;
import java.util.ResourceBundle;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.message.MessageBundle;

/** The words of proposals, from the bundle; Chinese is the root. */
final class RepairTexts {

    private static final MessageBundle TEXTS = MessageBundle.of(
            locale -> ResourceBundle.getBundle(RepairTexts.class.getPackageName() + ".Repairs", locale));

    private RepairTexts() {}

    static Label label(String key) {
        return TEXTS.label(key);
    }

    static String format(Locale locale, String key, Object... arguments) {
        return TEXTS.message(key, arguments).message(locale);
    }
}
