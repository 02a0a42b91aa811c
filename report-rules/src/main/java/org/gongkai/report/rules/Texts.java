package org.gongkai.report.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.gongkai.report.model.form.Label;

/** A bundle of texts that a person reads; Chinese is the root. */
final class Texts {

    /** The patterns of messages. */
    static final Texts MESSAGES = new Texts("Messages");

    /** The texts of the catalogue, under the rules' ids. */
    static final Texts RULES = new Texts("Rules");

    private final ResourceBundle chinese;
    private final ResourceBundle english;

    private Texts(String name) {
        this.chinese = bundle(name, Locale.ROOT);
        this.english = bundle(name, Locale.ENGLISH);
    }

    /** Without a fallback to the machine's locale: the root is Chinese wherever the program runs. */
    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                Texts.class.getPackageName() + "." + name,
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The text of a key in a locale's language: English where the language is English, Chinese otherwise. */
    String text(String key, Locale locale) {
        return label(key).text(locale);
    }

    /** The text of a key in both languages. */
    Label label(String key) {
        return Label.of(chinese.getString(key), english.getString(key));
    }

    /** The text of a key in both languages, where the bundle has it. */
    Optional<Label> find(String key) {
        return chinese.containsKey(key) ? Optional.of(label(key)) : Optional.empty();
    }
}
