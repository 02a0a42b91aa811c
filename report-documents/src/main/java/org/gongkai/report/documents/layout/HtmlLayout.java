package org.gongkai.report.documents.layout;

import java.util.Optional;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.term.OverviewPart;
import org.gongkai.report.model.form.term.Section;

/** Writes the page: head, text sections, and between them the tables. */
public final class HtmlLayout {

    private static final String STYLE = """
            body{max-width:62rem;margin:2rem auto;padding:0 1rem;font-family:serif;line-height:1.7;color:#111;background:#fff}
            h1{text-align:center;font-size:1.6rem}h2{font-size:1.25rem}h3{font-size:1.05rem}p{text-indent:2em;margin:.4em 0}
            .scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.9rem}
            caption{text-align:left;font-size:.85rem}th,td{border:1px solid #444;padding:.25rem .4rem;font-weight:normal}
            th{background:#f3f3f3;text-align:left}thead th,.heading{text-align:center}td{text-align:center}
            """;

    private final DisclosureReport report;
    private final StringBuilder page = new StringBuilder(32_000);

    public HtmlLayout(DisclosureReport report) {
        this.report = report;
    }

    public String write() {
        String title = HtmlEscape.escape(OfficialTitle.of(report));
        page.append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(title)
                .append("</title>\n");
        PageProperties.of(report).forEach(this::property);
        page.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n<main>\n<h1>");
        page.append(title).append("</h1>\n");
        paragraphs(report.preamble());
        for (Section section : Section.values()) {
            section(section);
        }
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    private void property(String name, String value) {
        page.append("<meta name=\"")
                .append(name)
                .append("\" content=\"")
                .append(HtmlEscape.escape(value))
                .append("\">\n");
    }

    private void section(Section section) {
        String id = "section-" + section.number();
        page.append("<section aria-labelledby=\"").append(id).append("\">\n<h2 id=\"");
        page.append(id).append("\">").append(section.heading().zh()).append("</h2>\n");
        switch (section) {
            case OVERVIEW -> overview();
            case PROBLEMS -> paragraphs(report.problemsAndImprovements());
            case OTHER_MATTERS -> paragraphs(report.otherMatters().text());
            default -> {
                paragraphs(report.tableTexts().of(section));
                table(section);
            }
        }
        page.append("</section>\n");
    }

    private void overview() {
        paragraphs(report.overview().introduction());
        for (OverviewPart part : OverviewPart.values()) {
            Optional<String> text = report.overview().part(part);
            if (text.isPresent()) {
                page.append("<h3>").append(part.heading().zh()).append("</h3>\n");
                paragraphs(text);
            }
        }
    }

    private void paragraphs(Optional<String> text) {
        text.ifPresent(words -> words.lines()
                .forEach(line ->
                        page.append("<p>").append(HtmlEscape.escape(line)).append("</p>\n")));
    }

    private void table(Section section) {
        FormTable table = report.edition().form().table(section).orElseThrow();
        page.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
                .append(section.label().zh())
                .append("\">\n<table>\n");
        new HtmlTableLayout(report.figures(), page).write(table);
        page.append("</table>\n</div>\n");
    }
}
