package org.gongkai.report.documents.message;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.gongkai.report.model.form.term.Label;

/** The words of this package in both languages. */
public final class Messages {

    private static final String NAME = Messages.class.getPackageName() + ".Messages";
    private static final ResourceBundle CHINESE = ResourceBundle.getBundle(NAME, Locale.ROOT);
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle(NAME, Locale.ENGLISH);

    private Messages() {}

    /** The text of a key with its arguments; labels in the text's language, numbers without separators. */
    public static String text(String key, Locale locale, List<?> arguments) {
        String pattern = bundle(locale).getString(key);
        Object[] words = arguments.stream()
                .map(argument -> argument instanceof Label label ? label.text(locale) : argument.toString())
                .toArray();
        return new MessageFormat(pattern, Locale.ROOT).format(words);
    }

    /** A text without arguments in both languages. */
    public static Label label(String key) {
        return Label.of(CHINESE.getString(key), ENGLISH.getString(key));
    }

    private static ResourceBundle bundle(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? ENGLISH : CHINESE;
    }
}
