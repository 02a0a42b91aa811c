package org.gongkai.report.io.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gongkai.report.model.form.Label;

/**
 * What is wrong with a document, before it is put into words.
 *
 * @param key the key of the message
 * @param arguments strings and labels, the same in every language
 */
public record Problem(String key, List<Object> arguments) {

    private static final int LONGEST = 80;

    public static final String EXPECTED = "expected";

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(String key, Object... arguments) {
        return new Problem(key, List.of(arguments));
    }

    /** Something else stood where {@code what}, a key below {@code what.}, was expected. */
    public static Problem expected(String what, String found) {
        return of(EXPECTED, Messages.label("what." + what), quote(found));
    }

    /** A text stood where {@code what} was expected. */
    public static Problem expectedText(String what, String found) {
        return of(EXPECTED, Messages.label("what." + what), of("found.text", quote(found)));
    }

    /** Another kind of token stood where {@code what} was expected. */
    public static Problem expectedNot(String what, String foundKind) {
        return of(EXPECTED, Messages.label("what." + what), Messages.label("found." + foundKind));
    }

    public static Problem unknownProperty(String property, List<String> known) {
        return of("property.unknown", quote(property), known.stream().collect(Collectors.joining(", ")));
    }

    public static Problem invalid(RuntimeException cause) {
        return of("invalid", String.valueOf(cause.getMessage()));
    }

    /** A text in quotation marks, cut off where it is long. */
    public static String quote(String text) {
        StringBuilder quoted = new StringBuilder("'");
        text.codePoints().limit(LONGEST).forEach(c -> {
            if (Character.isISOControl(c) || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append(text.codePointCount(0, text.length()) > LONGEST ? "…'" : "'")
                .toString();
    }

    String text(Locale locale) {
        Object[] texts = arguments.stream().map(each -> text(each, locale)).toArray();
        return new MessageFormat(Messages.label(key).text(locale), Locale.ROOT).format(texts);
    }

    private static String text(Object argument, Locale locale) {
        if (argument instanceof Problem problem) {
            return problem.text(locale);
        }
        return argument instanceof Label label ? label.text(locale) : argument.toString();
    }
}
