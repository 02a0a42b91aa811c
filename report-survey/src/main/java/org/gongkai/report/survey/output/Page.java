package org.gongkai.report.survey.output;

import java.io.OutputStream;
import java.util.Locale;
import java.util.ResourceBundle;
import javax.xml.stream.XMLStreamException;
import org.gongkai.report.io.xml.XmlOut;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.message.MessageBundle;

/** A page that needs nothing from elsewhere. */
final class Page {

    private static final MessageBundle BUNDLE =
            MessageBundle.of(locale -> ResourceBundle.getBundle("org.gongkai.report.survey.output.Page", locale));

    private static final String STYLE = """

            :root{color-scheme:light dark;--text:#1a1a1a;--ground:#fff;--soft:#f2f4f7;--line:#bbb;--link:#0b57d0;--bad:#a50e0e;--good:#0b5d1e;--open:#7a5200}
            @media (prefers-color-scheme:dark){:root{--text:#e8e8e8;--ground:#17181a;--soft:#26282b;--line:#6c6c6c;--link:#8ab4f8;--bad:#ffb4ab;--good:#8fdca0;--open:#ffcf70}}
            body{font-family:system-ui,"Noto Sans CJK SC","Microsoft YaHei",sans-serif;line-height:1.5;margin:0;color:var(--text);background:var(--ground)}
            main{max-width:80rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere}
            a{color:var(--link)}
            nav{display:flex;flex-wrap:wrap;gap:.25rem 1rem}
            table{border-collapse:collapse;margin:1rem 0;overflow-wrap:normal}
            caption{text-align:start;font-weight:bold;padding:.5rem 0}
            th,td{border:1px solid var(--line);padding:.25rem .5rem;text-align:start;vertical-align:top}
            thead th{background:var(--soft);position:sticky;top:0}
            th button{font:inherit;font-weight:bold;color:inherit;background:none;border:0;padding:0;cursor:pointer}
            th[aria-sort=ascending] button::after{content:" ▲"} th[aria-sort=descending] button::after{content:" ▼"}
            td.num{text-align:end;font-variant-numeric:tabular-nums}
            .VALID{color:var(--good)} .INVALID,.missing{color:var(--bad)} .UNDETERMINED{color:var(--open)}
            svg{max-width:100%;height:auto;margin-inline-end:1.5rem}
            svg text,svg .y{fill:var(--text)} svg .p{fill:var(--link)} svg .l{stroke:var(--link)}
            @media (max-width: 60rem){main{overflow-x:auto}}
            @media print{a{color:inherit} thead th{position:static}}
            """;

    private final Locale locale;

    Page(Locale locale) {
        this.locale = locale;
    }

    String text(String key, Object... arguments) {
        return BUNDLE.message("page." + key, arguments).message(locale);
    }

    /** A body's name; that it has none is said. */
    String name(String body) {
        return body.isEmpty() ? Agency.unnamed().shownName().text(locale) : body;
    }

    void write(OutputStream out, String title, Part content) throws XMLStreamException {
        XmlOut html = XmlOut.to(out);
        html.doctype("<!DOCTYPE html>");
        html.element(
                "html",
                () -> {
                    html.element("head", () -> {
                        html.empty("meta", "charset", "utf-8");
                        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
                        html.element("title", title);
                        html.element("style", SeriesPicture.STYLE + STYLE);
                    });
                    html.element("body", () -> html.element("main", () -> content.write(html)));
                },
                "lang",
                Label.of("zh-CN", "en").text(locale));
        html.finish();
    }

    /** What stands on a page. */
    @FunctionalInterface
    interface Part {
        void write(XmlOut html) throws XMLStreamException;
    }
}
