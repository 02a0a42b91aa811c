package org.gongkai.report.model.form.print;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.gongkai.report.model.form.term.Article;
import org.gongkai.report.model.form.term.Label;

/** The words around the form's own, in the reader's language: English where that is English, Chinese otherwise. */
final class FormTexts {

    private final Locale locale;
    private final ResourceBundle bundle;

    FormTexts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(FormPrinter.class.getName(), language(locale));
    }

    /** What is not English is Chinese, the root, whatever the machine's own language. */
    private static Locale language(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
    }

    String get(String key, String... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    List<String> all(String... keys) {
        return List.of(keys).stream().map(this::get).toList();
    }

    String of(Label label) {
        return label.text(locale);
    }

    /** 36(二) in Chinese, Art. 36(2) in English. */
    String of(Article article) {
        return of(Label.of(article.toString(), article.label().en()));
    }
}
