package org.gongkai.report.io.result;

import java.util.ResourceBundle;
import javax.xml.stream.XMLStreamException;
import org.gongkai.report.io.xml.XmlOut;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.message.MessageBundle;

/** The words and the style of a page of results. */
final class PageTexts {

    static final String STYLE = """

            :root { color-scheme: light dark; --text: #1a1a1a; --ground: #fff; --soft: #f3f4f6; --line: #767676; --link: #0b57d0;
              --error: #a50e0e; --error-ground: #fde0dd; --warning-ground: #fff3cd; --good: #0b5d1e; }
            @media (prefers-color-scheme: dark) { :root { --text: #e8e8e8; --ground: #17181a; --soft: #26282b; --line: #8c8c8c; --link: #8ab4f8;
              --error: #ffb4ab; --error-ground: #5c1712; --warning-ground: #4a3a00; --good: #8fdca0; } }
            body { font-family: system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; line-height: 1.5; margin: 0; color: var(--text); background: var(--ground); }
            main { max-width: 80rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
            a { color: var(--link); }
            .scroll { overflow-x: auto; margin: 1rem 0; }
            .scroll:focus-visible { outline: 3px solid var(--link); }
            table { border-collapse: collapse; width: 100%; }
            caption { text-align: start; font-weight: bold; padding: .5rem 0; }
            th, td { border: 1px solid var(--line); padding: .25rem .5rem; text-align: start; vertical-align: top; overflow-wrap: normal; }
            th { background: var(--soft); font-weight: normal; }
            td[id] { text-align: end; font-variant-numeric: tabular-nums; }
            td p { margin: 0 0 .25rem; min-width: 12rem; }
            .cells { font-size: .85em; max-width: 20rem; overflow-wrap: anywhere; }
            td.error { background: var(--error-ground); }
            td.warning { background: var(--warning-ground); }
            mark { background: none; color: inherit; font-weight: bold; }
            mark.words { background: var(--warning-ground); font-weight: normal; }
            tr.error th, p.INVALID strong, p.error { color: var(--error); }
            p.VALID strong { color: var(--good); }
            :target { outline: 3px solid var(--link); }
            @media print {
              :root { color-scheme: light; --text: #000; --ground: #fff; --soft: #f3f4f6; --line: #767676; --link: #000;
                --error: #a50e0e; --error-ground: #fde0dd; --warning-ground: #fff3cd; --good: #0b5d1e; }
              .scroll { overflow: visible; }
              td p { min-width: 0; }
              tr { break-inside: avoid; }
              .layout { break-before: page; }
            }
            """;

    private static final MessageBundle BUNDLE =
            MessageBundle.of(locale -> ResourceBundle.getBundle(PageTexts.class.getPackageName() + ".Page", locale));

    private PageTexts() {}

    /** A table that scrolls by itself where it is wider than the page, with the keyboard, too. */
    static void table(XmlOut html, String name, XmlOut.Content content) throws XMLStreamException {
        html.element(
                "div",
                () -> html.element("table", content),
                "class",
                "scroll",
                "role",
                "group",
                "tabindex",
                "0",
                "aria-label",
                name);
    }

    /** A text in both languages. */
    static String both(String key) {
        Label label = BUNDLE.label(key);
        return label.zh() + " / " + label.en();
    }
}
