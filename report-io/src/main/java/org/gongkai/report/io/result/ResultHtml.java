package org.gongkai.report.io.result;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.gongkai.report.io.xml.XmlOut;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.NotEvaluated;
import org.gongkai.report.rules.Quotation;
import org.gongkai.report.rules.Severity;

/**
 * Results as one HTML page that needs nothing else: each report's verdict, its findings in both languages, and the
 * report in the official layout, with the cells and sentences of the findings marked, cells by a sign as well as by
 * colour. A finding links to its cells.
 *
 * @since 0.1.0
 */
public final class ResultHtml {

    private final XmlOut html;

    private ResultHtml(XmlOut html) {
        this.html = html;
    }

    /** Writes a page to a stream, in UTF-8; the stream stays open. */
    public static void write(List<CheckedReport> reports, List<FailedInput> failures, OutputStream out) {
        try {
            new ResultHtml(XmlOut.to(out)).page(reports, failures);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("cannot write a page", e);
        }
    }

    private void page(List<CheckedReport> reports, List<FailedInput> failures) throws XMLStreamException {
        html.doctype("<!DOCTYPE html>");
        html.element(
                "html",
                () -> {
                    head();
                    html.element(
                            "body",
                            () -> html.element("main", () -> {
                                html.element("h1", PageTexts.both("title"));
                                for (FailedInput failure : failures) {
                                    html.element(
                                            "p",
                                            failure.message().zh() + " / "
                                                    + failure.message().en(),
                                            "class",
                                            "error");
                                }
                                for (int i = 0; i < reports.size(); i++) {
                                    report(reports.get(i), "r" + (i + 1));
                                }
                            }));
                },
                "lang",
                "zh-CN");
        html.finish();
    }

    private void head() throws XMLStreamException {
        html.element("head", () -> {
            html.empty("meta", "charset", "utf-8");
            html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
            html.element("title", PageTexts.both("title"));
            html.element("style", PageTexts.STYLE);
        });
        html.line();
    }

    private void report(CheckedReport checked, String id) throws XMLStreamException {
        html.element(
                "section",
                () -> {
                    html.element(
                            "h2",
                            checked.report().agency().shownName().zh() + " "
                                    + checked.report().year(),
                            "id",
                            id);
                    verdict(checked);
                    findings(checked, id);
                    notEvaluated(checked);
                    remarks(checked, id);
                    implied(checked);
                    html.element("div", () -> sections(checked, id), "class", "layout");
                },
                "aria-labelledby",
                id);
        html.line();
    }

    /** The report as the form prints it. */
    private void sections(CheckedReport checked, String id) throws XMLStreamException {
        MarkedTable tables = new MarkedTable(html, checked, id);
        MarkedTexts texts = new MarkedTexts(html, checked);
        Form form = checked.report().edition().form();
        for (Section section : Section.values()) {
            html.element("h3", section.heading().zh() + " / " + section.label().en());
            texts.write(section);
            Optional<FormTable> table = form.table(section);
            if (table.isPresent()) {
                tables.write(table.get(), section.heading().zh());
            }
        }
    }

    private void verdict(CheckedReport checked) throws XMLStreamException {
        String verdict = checked.result().verdict().name();
        html.element(
                "p",
                () -> {
                    html.element("strong", PageTexts.both("verdict." + verdict));
                    html.text(" " + checked.source());
                    html.element(
                            "small",
                            " " + checked.digest().orElse("") + " "
                                    + checked.result().ruleSet());
                },
                "class",
                verdict);
    }

    private void findings(CheckedReport checked, String id) throws XMLStreamException {
        if (checked.result().findings().isEmpty()) {
            html.element("p", PageTexts.both("findings.none"));
            return;
        }
        PageTexts.table(html, PageTexts.both("findings"), () -> {
            html.element("caption", PageTexts.both("findings"));
            headings("severity", "rule", "message", "cells", "place");
            html.element("tbody", () -> {
                for (Finding finding : checked.result().findings()) {
                    finding(finding, id);
                }
            });
        });
        html.line();
    }

    private void headings(String... keys) throws XMLStreamException {
        html.element(
                "thead",
                () -> html.element("tr", () -> {
                    for (String key : keys) {
                        html.element("th", PageTexts.both("column." + key), "scope", "col");
                    }
                }));
    }

    private void finding(Finding finding, String id) throws XMLStreamException {
        html.element(
                "tr",
                () -> {
                    html.element("td", PageTexts.both("severity." + finding.severity()));
                    html.element("th", finding.rule(), "scope", "row");
                    message(
                            finding.message(Locale.CHINESE),
                            finding.message(Locale.ENGLISH),
                            finding.basis().map(Label::zh).orElse(""),
                            finding.quotation());
                    cells(finding.cells(), id);
                    html.element("td", finding.source().map(Object::toString).orElse(""));
                },
                "class",
                finding.severity() == Severity.ERROR ? "error" : "warning");
        html.line();
    }

    private void message(String zh, String en, String basis) throws XMLStreamException {
        message(zh, en, basis, Optional.empty());
    }

    private void message(String zh, String en, String basis, Optional<Quotation> quotation) throws XMLStreamException {
        html.element("td", () -> {
            html.element("p", zh);
            html.element("p", en, "lang", "en");
            if (quotation.isPresent()) {
                quotation(quotation.get());
            }
            if (!basis.isEmpty()) {
                html.element("small", basis);
            }
        });
    }

    /** The sentence with its figure marked. */
    private void quotation(Quotation quotation) throws XMLStreamException {
        html.element("blockquote", () -> {
            html.text(quotation.before());
            html.element("mark", quotation.marked());
            html.text(quotation.after());
        });
    }

    private void cells(List<CellAddress> cells, String id) throws XMLStreamException {
        html.element(
                "td",
                () -> {
                    for (CellAddress cell : cells) {
                        html.element("a", cell.toString(), "href", "#" + id + "-" + cell);
                        html.text(" ");
                    }
                },
                "class",
                "cells");
    }

    private void implied(CheckedReport checked) throws XMLStreamException {
        if (checked.result().implied().isEmpty()) {
            return;
        }
        html.element("p", PageTexts.both("implied"));
        html.element(
                "p",
                checked.result().implied().entrySet().stream()
                        .map(each -> each.getKey() + " = " + each.getValue().toPlainString())
                        .collect(Collectors.joining(", ")),
                "class",
                "cells");
        html.line();
    }

    /** What the reader of the document has to say. */
    private void remarks(CheckedReport checked, String id) throws XMLStreamException {
        if (checked.remarks().isEmpty()) {
            return;
        }
        PageTexts.table(html, PageTexts.both("remarks"), () -> {
            html.element("caption", PageTexts.both("remarks"));
            headings("kind", "message", "cells", "place");
            html.element("tbody", () -> {
                for (ResultRemark remark : checked.remarks()) {
                    html.element("tr", () -> {
                        html.element("th", remark.kind(), "scope", "row");
                        message(remark.message().zh(), remark.message().en(), "");
                        cells(remark.cells(), id);
                        html.element("td", remark.source().map(Object::toString).orElse(""));
                    });
                }
            });
        });
        html.line();
    }

    private void notEvaluated(CheckedReport checked) throws XMLStreamException {
        if (checked.result().notEvaluated().isEmpty()) {
            return;
        }
        PageTexts.table(html, PageTexts.both("notEvaluated"), () -> {
            html.element("caption", PageTexts.both("notEvaluated"));
            headings("rule", "message", "cells");
            html.element("tbody", () -> {
                for (NotEvaluated open : checked.result().notEvaluated()) {
                    html.element("tr", () -> {
                        html.element("th", open.rule(), "scope", "row");
                        message(
                                open.message(Locale.CHINESE),
                                open.message(Locale.ENGLISH),
                                open.basis().map(Label::zh).orElse(""));
                        html.element(
                                "td",
                                open.cells().stream().map(CellAddress::toString).collect(Collectors.joining(" ")),
                                "class",
                                "cells");
                    });
                }
            });
        });
        html.line();
    }
}
