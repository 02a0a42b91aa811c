package org.gongkai.report.io.problem;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.message.Message;
import org.gongkai.report.model.message.MessageBundle;

/** What can be wrong with a document, in words that do not depend on the language yet. */
public final class Problems {

    /** The key of a problem whose first argument is what was expected. */
    public static final String EXPECTED = "expected";

    private static final int LONGEST = 80;
    private static final Pattern LONG_QUOTE = Pattern.compile("('[^']{" + LONGEST + "})[^']++'");

    private static final MessageBundle BUNDLE =
            MessageBundle.of(locale -> ResourceBundle.getBundle(Problems.class.getPackageName() + ".Messages", locale));

    private Problems() {}

    /** A problem by its key, with arguments. */
    public static Message of(String key, Object... arguments) {
        return BUNDLE.message(key, arguments);
    }

    /** A text in both languages, as an argument. */
    public static Label words(String key) {
        return BUNDLE.label(key);
    }

    /** Something else stood where {@code what}, a key below {@code what.}, was expected. */
    public static Message expected(String what, String found) {
        return of(EXPECTED, BUNDLE.label("what." + what), quote(found));
    }

    /** A text stood where {@code what} was expected. */
    public static Message expectedText(String what, String found) {
        return of(EXPECTED, BUNDLE.label("what." + what), of("found.text", quote(found)));
    }

    /** Another kind of token stood where {@code what} was expected. */
    public static Message expectedNot(String what, String foundKind) {
        return of(EXPECTED, BUNDLE.label("what." + what), BUNDLE.label("found." + foundKind));
    }

    public static Message unknownProperty(String property, List<String> known) {
        return of("property.unknown", quote(property), known.stream().collect(Collectors.joining(", ")));
    }

    public static Message invalid(RuntimeException cause) {
        return of("invalid", withShortQuotes(String.valueOf(cause.getMessage())));
    }

    /** A message of another room with each value that it quotes cut off where it is long. */
    private static String withShortQuotes(String message) {
        return message.length() <= LONGEST
                ? message
                : LONG_QUOTE.matcher(message).replaceAll("$1…'");
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
}
