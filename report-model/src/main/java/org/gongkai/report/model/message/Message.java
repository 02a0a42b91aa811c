package org.gongkai.report.model.message;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.value.ReportValue;

/**
 * A text for people, before it is put into words: the key of a pattern and its arguments, which do not depend on the
 * language. Labels and other messages are put into the language of the whole; numbers are written without separators,
 * and long texts are cut off.
 *
 * @param bundle holds the pattern, in the syntax of {@link MessageFormat}
 * @param key the key of the pattern
 * @param arguments what the pattern is filled with
 * @since 0.1.0
 */
public record Message(MessageBundle bundle, String key, List<Object> arguments) implements ReportValue, Localised {

    private static final int LONGEST = 1_000;

    /** Copies the arguments. */
    public Message {
        arguments = List.copyOf(arguments);
    }

    @Override
    public String message(Locale locale) {
        Object[] texts = arguments.stream().map(each -> text(each, locale)).toArray();
        return new MessageFormat(bundle.text(key, locale), Locale.ROOT).format(texts);
    }

    /** An argument in words. */
    private static String text(Object argument, Locale locale) {
        if (argument instanceof Localised localised) {
            return localised.message(locale);
        }
        if (argument instanceof Label label) {
            return label.text(locale);
        }
        return cut(argument instanceof BigDecimal number ? number.toPlainString() : argument.toString());
    }

    /** A value that somebody wrote may be as long as a book; its beginning says which it is. */
    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + '…';
    }

    /** The key and the arguments; for people there is {@link #message}. */
    @Override
    public String toString() {
        return key + arguments;
    }
}
