package org.gongkai.report.model.form.print;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.gongkai.report.model.form.term.Article;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.message.MessageBundle;

/** The words around the form's own, in the reader's language: English where that is English, Chinese otherwise. */
final class FormTexts {

    private static final MessageBundle BUNDLE =
            MessageBundle.of(locale -> ResourceBundle.getBundle(FormPrinter.class.getName(), locale));

    private final Locale locale;

    FormTexts(Locale locale) {
        this.locale = locale;
    }

    String get(String key, Object... arguments) {
        return BUNDLE.message(key, arguments).message(locale);
    }

    List<String> all(String... keys) {
        return List.of(keys).stream().map(key -> get(key)).toList();
    }

    String of(Label label) {
        return label.text(locale);
    }

    /** 36(二) in Chinese, Art. 36(2) in English. */
    String of(Article article) {
        return of(Label.of(article.toString(), article.label().en()));
    }
}
