package org.gongkai.report.model.form;

import java.util.Locale;
import java.util.ResourceBundle;
import org.gongkai.report.model.message.GongkaiException;
import org.gongkai.report.model.message.Message;
import org.gongkai.report.model.message.MessageBundle;

/**
 * A declaration that is no form's: a line that stands twice, a name that XML cannot write, a sum without a total. It
 * quotes the value and says where it stands.
 *
 * @since 0.1.0
 */
public final class EditionException extends GongkaiException {

    private static final long serialVersionUID = 1L;

    private static final MessageBundle BUNDLE =
            MessageBundle.of(locale -> ResourceBundle.getBundle(EditionException.class.getName(), locale));

    private final Message problem;

    EditionException(String key, Object... arguments) {
        this(BUNDLE.message(key, arguments));
    }

    private EditionException(Message problem) {
        super(null);
        this.problem = problem;
    }

    /** The message in a locale's language: English where the language is English, else Chinese. */
    @Override
    public String message(Locale locale) {
        return problem.message(locale);
    }
}
