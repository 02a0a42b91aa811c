package org.gongkai.report.model.message;

import java.util.Locale;
import org.gongkai.report.model.form.term.Label;

/**
 * Says itself in Chinese and in English.
 *
 * @since 0.1.0
 */
public interface Localised {

    /** The message in a locale's language: English where the language is English, else Chinese. */
    String message(Locale locale);

    /** The message in both languages. */
    default Label messages() {
        return Label.of(message(Locale.CHINESE), message(Locale.ENGLISH));
    }
}
