package org.gongkai.report.model.form.term;

import java.util.Locale;
import java.util.Objects;
import org.gongkai.report.model.value.ReportValue;

/**
 * A text of the form in both languages.
 *
 * @param zh the official Chinese text
 * @param en the English rendering
 * @since 0.1.0
 */
public record Label(String zh, String en) implements ReportValue {

    /** Refuses null. */
    public Label {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    /** The text in a locale's language: English where the language is English, Chinese otherwise. */
    public String text(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
    }

    /** A label that reads {@code zh} in Chinese and {@code en} in English. */
    public static Label of(String zh, String en) {
        return new Label(zh, en);
    }
}
