package org.gongkai.report.rules;

import java.util.Locale;
import java.util.ResourceBundle;
import org.gongkai.report.model.form.Label;

/** The bundles with everything that a person reads; Chinese is the root. */
final class Texts {

    private static final String BUNDLE = "org.gongkai.report.rules.Messages";
    private static final ResourceBundle CHINESE = bundle(Locale.ROOT);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    private Texts() {}

    /** Without a fallback to the machine's locale: the root is Chinese wherever the program runs. */
    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The text of a key in a locale's language. */
    static String text(String key, Locale locale) {
        return label(key).text(locale);
    }

    /** The text of a key in both languages. */
    static Label label(String key) {
        return Label.of(CHINESE.getString(key), ENGLISH.getString(key));
    }
}
