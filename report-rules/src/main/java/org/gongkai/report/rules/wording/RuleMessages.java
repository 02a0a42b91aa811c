package org.gongkai.report.rules.wording;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.message.Localised;
import org.gongkai.report.model.message.Message;
import org.gongkai.report.model.message.MessageBundle;

/** What rules say: patterns of the bundle {@code Messages}, filled with what does not depend on the language. */
public final class RuleMessages {

    private static final MessageBundle BUNDLE = MessageBundle.of(
            locale -> ResourceBundle.getBundle(RuleMessages.class.getPackageName() + ".Messages", locale));

    private static final String LITERAL = "literal";

    private RuleMessages() {}

    /**
     * A message.
     *
     * @param key the key of the pattern
     * @param arguments labels, numbers, strings, other messages, or lists of these
     */
    public static Message of(String key, Object... arguments) {
        return BUNDLE.message(
                key, Stream.of(arguments).map(RuleMessages::argument).toArray());
    }

    private static Object argument(Object argument) {
        return argument instanceof List<?> list ? joined("list.separator", list) : argument;
    }

    /** A text that needs no pattern. */
    public static Message literal(Label text) {
        return of(LITERAL, text);
    }

    /**
     * Several texts in one.
     *
     * @param separator the key of what stands between them
     * @param parts the texts
     */
    public static Localised joined(String separator, List<?> parts) {
        return new Joined(separator, List.copyOf(parts));
    }

    private record Joined(String separator, List<Object> parts) implements Localised, Serializable {

        @Override
        public String message(Locale locale) {
            return parts.stream()
                    .map(part -> BUNDLE.message(LITERAL, part).message(locale))
                    .collect(Collectors.joining(BUNDLE.text(separator, locale)));
        }
    }

    /** A text of the bundle in both languages. */
    public static Label label(String key) {
        return BUNDLE.label(key);
    }
}
