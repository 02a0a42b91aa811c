package org.gongkai.report.model.request;

import java.util.Locale;
import java.util.ResourceBundle;
import org.gongkai.report.model.message.GongkaiException;
import org.gongkai.report.model.message.Message;
import org.gongkai.report.model.message.MessageBundle;

/**
 * Requests that no table can count: two of one id, or an applicant or a result that the edition has no cell for. It
 * says which request.
 *
 * @since 0.1.0
 */
public final class RequestException extends GongkaiException {

    private static final long serialVersionUID = 1L;

    private static final MessageBundle BUNDLE =
            MessageBundle.of(locale -> ResourceBundle.getBundle(RequestException.class.getName(), locale));

    private final Message problem;

    RequestException(String key, Object... arguments) {
        super(null);
        this.problem = BUNDLE.message(key, arguments);
    }

    /** The message in a locale's language: English where the language is English, else Chinese. */
    @Override
    public String message(Locale locale) {
        return problem.message(locale);
    }
}
