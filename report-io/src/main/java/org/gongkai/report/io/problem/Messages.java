package org.gongkai.report.io.problem;

import java.util.Locale;
import java.util.ResourceBundle;
import org.gongkai.report.model.form.Label;

/** The texts of error messages; Chinese is the root bundle. */
public final class Messages {

    private static final ResourceBundle CHINESE = bundle(Locale.ROOT);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    private Messages() {}

    /** Without a fallback to the machine's locale: the root is Chinese wherever the program runs. */
    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                Messages.class.getName(),
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The text of a key in both languages. */
    public static Label label(String key) {
        return Label.of(CHINESE.getString(key), ENGLISH.getString(key));
    }
}
