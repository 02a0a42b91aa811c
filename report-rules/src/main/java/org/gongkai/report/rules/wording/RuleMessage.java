package org.gongkai.report.rules.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.gongkai.report.model.form.Label;
import org.gongkai.report.model.message.Localised;
import org.gongkai.report.model.message.Message;
import org.gongkai.report.model.message.MessageBundle;

/** Messages of rules. An argument is a label, a number, a string, another message or a list of these. */
public final class RuleMessage {

    /** The patterns. */
    public static final MessageBundle BUNDLE = MessageBundle.of(
            locale -> ResourceBundle.getBundle(RuleMessage.class.getPackageName() + ".Messages", locale));

    private static final String LITERAL = "literal";
    private static final String LIST = "list.separator";

    private RuleMessage() {}

    /** The message of a key. */
    public static Message of(String key, Object... arguments) {
        return BUNDLE.message(
                key, Arrays.stream(arguments).map(RuleMessage::argument).toArray());
    }

    /** A text that needs no pattern. */
    public static Message literal(Label text) {
        return of(LITERAL, text);
    }

    /**
     * Several texts in one, as an argument.
     *
     * @param separator the key of what stands between them
     */
    public static Localised joined(String separator, List<?> parts) {
        return new Joined(
                BUNDLE.label(separator),
                parts.stream()
                        .map(part -> BUNDLE.message(LITERAL, argument(part)))
                        .toList());
    }

    private static Object argument(Object argument) {
        return argument instanceof List<?> list ? joined(LIST, list) : argument;
    }

    private record Joined(Label separator, List<Message> parts) implements Localised {

        @Override
        public String message(Locale locale) {
            return parts.stream().map(part -> part.message(locale)).collect(Collectors.joining(separator.text(locale)));
        }
    }
}
