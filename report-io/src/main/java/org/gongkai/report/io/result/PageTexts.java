package org.gongkai.report.io.result;

import java.util.ResourceBundle;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.message.MessageBundle;

/** The words and the style of a page of results. */
final class PageTexts {

    static final String STYLE = """

            body { font-family: system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; line-height: 1.5; margin: 0; color: #1a1a1a; background: #fff; }
            main { max-width: 80rem; margin: 0 auto; padding: 1rem; }
            table { border-collapse: collapse; margin: 1rem 0; width: 100%; }
            caption { text-align: start; font-weight: bold; padding: .5rem 0; }
            th, td { border: 1px solid #888; padding: .25rem .5rem; text-align: start; vertical-align: top; }
            td[id] { text-align: end; font-variant-numeric: tabular-nums; }
            td p { margin: 0 0 .25rem; }
            .cells { font-size: .85em; max-width: 20rem; overflow-wrap: anywhere; }
            td.error { background: #fde0dd; }
            td.warning { background: #fff3cd; }
            mark { background: none; color: inherit; font-weight: bold; }
            mark.words { background: #fff3cd; font-weight: normal; }
            tr.error th, p.INVALID strong, p.error { color: #a50e0e; }
            p.VALID strong { color: #0b5d1e; }
            :target { outline: 3px solid #0b57d0; }
            @media print { a { color: inherit; } }
            """;

    private static final MessageBundle BUNDLE =
            MessageBundle.of(locale -> ResourceBundle.getBundle(PageTexts.class.getPackageName() + ".Page", locale));

    private PageTexts() {}

    /** A text in both languages. */
    static String both(String key) {
        Label label = BUNDLE.label(key);
        return label.zh() + " / " + label.en();
    }
}
