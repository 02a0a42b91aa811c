package org.gongkai.report.rules.locate;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.gongkai.report.model.form.Label;

/** The words of proposals, from the bundle; Chinese is the root. */
final class RepairTexts {

    private static final String NAME = RepairTexts.class.getPackageName() + ".Repairs";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final ResourceBundle CHINESE = ResourceBundle.getBundle(NAME, Locale.ROOT, NO_FALLBACK);
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle(NAME, Locale.ENGLISH, NO_FALLBACK);

    private RepairTexts() {}

    static Label label(String key) {
        return Label.of(CHINESE.getString(key), ENGLISH.getString(key));
    }

    static String format(Locale locale, String key, Object... arguments) {
        return new MessageFormat(label(key).text(locale), Locale.ROOT).format(arguments);
    }
}
