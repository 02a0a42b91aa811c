package org.gongkai.report.rules.locate;

import java.text.MessageFormat;
import java.util.Locale;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.rules.wording.TextBundle;

/** The words of proposals, from the bundle; Chinese is the root. */
final class RepairTexts {

    private static final TextBundle TEXTS = TextBundle.beside(RepairTexts.class, "Repairs");

    private RepairTexts() {}

    static Label label(String key) {
        return TEXTS.label(key);
    }

    static String format(Locale locale, String key, Object... arguments) {
        return new MessageFormat(label(key).text(locale), Locale.ROOT).format(arguments);
    }
}
