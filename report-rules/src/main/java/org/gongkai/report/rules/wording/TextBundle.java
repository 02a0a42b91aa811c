package org.gongkai.report.rules.wording;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.gongkai.report.model.form.term.Label;

/** A bundle of texts that a person reads; Chinese is the root. */
public final class TextBundle {

    /** The patterns of messages. */
    public static final TextBundle MESSAGES = beside(TextBundle.class, "Messages");

    private final ResourceBundle chinese;
    private final ResourceBundle english;

    private TextBundle(String name) {
        // Asked for by what it is, never by the machine's locale: the root is Chinese wherever the program runs.
        this.chinese = ResourceBundle.getBundle(name, Locale.ROOT);
        this.english = ResourceBundle.getBundle(name, Locale.ENGLISH);
    }

    /** The bundle of a name in the package of a class of this module. */
    public static TextBundle beside(Class<?> home, String name) {
        return new TextBundle(home.getPackageName() + "." + name);
    }

    /** The text of a key in a locale's language: English where the language is English, Chinese otherwise. */
    public String text(String key, Locale locale) {
        return label(key).text(locale);
    }

    /** The text of a key in both languages. */
    public Label label(String key) {
        return Label.of(chinese.getString(key), english.getString(key));
    }

    /** The text of a key in both languages, where the bundle has it. */
    public Optional<Label> find(String key) {
        return chinese.containsKey(key) ? Optional.of(label(key)) : Optional.empty();
    }
}
