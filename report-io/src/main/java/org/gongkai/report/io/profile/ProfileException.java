package org.gongkai.report.io.profile;

import java.util.Locale;
import java.util.ResourceBundle;
import org.gongkai.report.model.message.GongkaiException;
import org.gongkai.report.model.message.Message;
import org.gongkai.report.model.message.MessageBundle;
import org.jspecify.annotations.Nullable;

/**
 * A text that is no profile. Its message is one line: it names the place, such as {@code off[0]}, and quotes the value.
 *
 * @since 0.1.0
 */
public final class ProfileException extends GongkaiException {

    private static final long serialVersionUID = 1;

    private static final int LONGEST = 120;

    private static final MessageBundle BUNDLE = MessageBundle.of(
            locale -> ResourceBundle.getBundle(ProfileException.class.getPackageName() + ".Profiles", locale));

    private final String path;
    private final Message problem;

    private ProfileException(String path, Message problem, @Nullable Throwable cause) {
        super(cause);
        this.path = path;
        this.problem = problem;
    }

    static ProfileException at(String path, String key, Object... arguments) {
        return new ProfileException(path, BUNDLE.message(key, arguments), null);
    }

    static ProfileException because(@Nullable Throwable cause, String key, Object... arguments) {
        return new ProfileException("", BUNDLE.message(key, arguments), cause);
    }

    /** A text that the parser of YAML refuses. */
    static ProfileException malformed(int line, int column, String problem, @Nullable Throwable cause) {
        return because(
                cause,
                "syntax",
                Integer.toString(line),
                Integer.toString(column),
                quote(problem.lines().findFirst().orElse("")));
    }

    private static Message placed(String path, Message problem) {
        return path.isEmpty() ? problem : BUNDLE.message("place", path, problem);
    }

    /** The place of the culprit, such as {@code waivers[0].expires}; empty for the profile as a whole. */
    public String path() {
        return path;
    }

    /** The message in a locale's language: English where the language is English, else Chinese. */
    @Override
    public String message(Locale locale) {
        return placed(path, problem).message(locale);
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
