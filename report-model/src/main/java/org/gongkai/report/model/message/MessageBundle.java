package org.gongkai.report.model.message;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.value.ReportValue;

/**
 * The texts of a package: a resource bundle in Chinese, its root, and one in English ({@code _en}). Immutable; safe for
 * use by several threads.
 */
public final class MessageBundle implements ReportValue {

    private final ResourceBundle chinese;
    private final ResourceBundle english;

    private MessageBundle(ResourceBundle chinese, ResourceBundle english) {
        this.chinese = chinese;
        this.english = english;
    }

    /**
     * A bundle that its owner loads, for only the owner's module sees its resources. Only two locales are asked for,
     * and both have a bundle, so that the machine's own locale never counts.
     *
     * @param loader gives the bundle of a locale: {@code locale -> ResourceBundle.getBundle(NAME, locale)}
     */
    public static MessageBundle of(Function<Locale, ResourceBundle> loader) {
        return new MessageBundle(loader.apply(Locale.ROOT), loader.apply(Locale.ENGLISH));
    }

    /** The texts in a locale's language: English where the language is English, else Chinese. */
    public ResourceBundle in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? english : chinese;
    }

    /** The text of a key as it stands in the bundle. */
    public String text(String key, Locale locale) {
        return in(locale).getString(key);
    }

    /** The text of a key in both languages, as it stands in the bundle. */
    public Label label(String key) {
        return Label.of(chinese.getString(key), english.getString(key));
    }

    /** The text of a key in both languages, where the bundle has it. */
    public Optional<Label> find(String key) {
        return chinese.containsKey(key) ? Optional.of(label(key)) : Optional.empty();
    }

    /** The pattern of a key, to be filled with arguments: see {@link Message}. */
    public Message message(String key, Object... arguments) {
        return new Message(this, key, List.of(arguments));
    }
}
