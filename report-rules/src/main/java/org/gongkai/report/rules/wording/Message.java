package org.gongkai.report.rules.wording;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gongkai.report.model.form.term.Label;

/**
 * A text for people, before it is put into words: the key of a pattern and its arguments, which do not depend on the
 * language. An argument is a {@link Label}, a number, a string, another message or a list of these.
 *
 * @param key the key in the bundles
 * @param arguments what the pattern is filled with
 */
public record Message(String key, List<Object> arguments) {

    /**
     * Several texts in one.
     *
     * @param separator the key of what stands between them
     * @param parts the texts
     */
    public record Joined(String separator, List<Object> parts) {}

    private static final String LITERAL = "literal";

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, Arrays.asList(arguments));
    }

    /** A text that needs no pattern. */
    public static Message literal(Label text) {
        return of(LITERAL, text);
    }

    /** The message in a locale's language: English where the language is English, Chinese otherwise. */
    public String text(Locale locale) {
        Object[] texts = arguments.stream().map(each -> text(each, locale)).toArray();
        return new MessageFormat(TextBundle.MESSAGES.text(key, locale), Locale.ROOT).format(texts);
    }

    private static String text(Object argument, Locale locale) {
        if (argument instanceof Label label) {
            return label.text(locale);
        }
        if (argument instanceof Message message) {
            return message.text(locale);
        }
        if (argument instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (argument instanceof Joined joined) {
            return joined.parts().stream()
                    .map(each -> text(each, locale))
                    .collect(Collectors.joining(TextBundle.MESSAGES.text(joined.separator(), locale)));
        }
        if (argument instanceof List<?> list) {
            return text(new Joined("list.separator", List.copyOf(list)), locale);
        }
        return argument.toString();
    }
}
