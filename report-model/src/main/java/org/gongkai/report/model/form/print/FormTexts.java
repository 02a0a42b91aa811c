package org.gongkai.report.model.form.print;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.gongkai.report.model.form.term.Article;
import org.gongkai.report.model.form.term.Label;

/** The words around the form's own, in the reader's language: English where that is English, Chinese otherwise. */
final class FormTexts {

    /** Without a fallback to the machine's language: what is not English is Chinese. */
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    FormTexts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(FormPrinter.class.getName(), locale, NO_FALLBACK);
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
