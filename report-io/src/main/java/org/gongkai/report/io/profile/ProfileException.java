package org.gongkai.report.io.profile;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A text that is no profile. Its message is one line: it names the place, such as {@code off[0]}, and quotes the value.
 */
public final class ProfileException extends IllegalArgumentException {

    private static final int LONGEST = 120;

    private final String path;
    private final String key;
    private final transient List<String> arguments;

    private ProfileException(String path, String key, List<String> arguments, Throwable cause) {
        super(text(path, key, arguments, Locale.ENGLISH), cause);
        this.path = path;
        this.key = key;
        this.arguments = arguments;
    }

    static ProfileException at(String path, String key, String... arguments) {
        return new ProfileException(path, key, List.of(arguments), null);
    }

    static ProfileException because(Throwable cause, String key, String... arguments) {
        return new ProfileException("", key, List.of(arguments), cause);
    }

    /** The place of the culprit, such as {@code waivers[0].expires}; empty for the profile as a whole. */
    public String path() {
        return path;
    }

    /** The message in a locale's language: English where the language is English, else Chinese. */
    public String message(Locale locale) {
        return text(path, key, arguments, locale);
    }

    private static String text(String path, String key, List<String> arguments, Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                ProfileException.class.getPackageName() + ".Profiles",
                Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String problem = new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments.toArray());
        return path.isEmpty()
                ? problem
                : new MessageFormat(bundle.getString("place"), Locale.ROOT).format(new Object[] {path, problem});
    }

    /** A text on one line, cut off where it is long. */
    static String quote(String text) {
        StringBuilder quoted = new StringBuilder();
        text.codePoints()
                .limit(LONGEST)
                .map(each -> Character.isISOControl(each) ? ' ' : each)
                .forEach(quoted::appendCodePoint);
        return quoted.append(text.codePointCount(0, text.length()) > LONGEST ? "…" : "")
                .toString();
    }
}
