package org.gongkai.report.model.form.print;

import java.util.Locale;
import java.util.stream.Stream;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Form;

/**
 * Prints the declaration of the form: tables with line codes, labels, names on the wire, basis and columns, and the
 * equations between them. The form's own words stand in both languages; the words around them in the locale's.
 *
 * <pre>{@code
 * System.out.print(FormPrinter.text(Edition.Y2021.form(), Locale.ENGLISH));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class FormPrinter {

    private FormPrinter() {}

    /** An edition's form as text for a terminal, its columns lined up. */
    public static String text(Form form, Locale locale) {
        return new FormText(form, new FormTexts(locale)).print();
    }

    /** An edition's form as a chapter in Markdown, under a heading of level 2. */
    public static String markdown(Form form, Locale locale) {
        return new FormMarkdown(form, new FormTexts(locale)).print();
    }

    /** All editions' forms as a page in Markdown. */
    public static String markdownPage(Locale locale) {
        FormTexts texts = new FormTexts(locale);
        StringBuilder page = new StringBuilder();
        page.append("# ").append(texts.get("page.title")).append("\n\n");
        page.append(texts.get("page.intro")).append("\n");
        Stream.of(Edition.values()).forEach(edition -> page.append('\n').append(markdown(edition.form(), locale)));
        return page.toString();
    }
}
