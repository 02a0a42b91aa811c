package org.gongkai.report.documents.layout;

import java.util.Map;
import java.util.Optional;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.term.OverviewPart;
import org.gongkai.report.model.form.term.Section;

/** Writes the official layout as a document of Word: title, text sections, and between them the tables. */
public final class WordLayout {

    private final DisclosureReport report;
    private final StringBuilder body = new StringBuilder(64_000);

    public WordLayout(DisclosureReport report) {
        this.report = report;
    }

    /** The document, the same report always as the same bytes. */
    public byte[] write() {
        paragraph("Title", OfficialTitle.of(report));
        paragraphs(report.preamble());
        for (Section section : Section.values()) {
            section(section);
        }
        return new PackageWriter()
                .part("[Content_Types].xml", WordParts.CONTENT_TYPES)
                .part("_rels/.rels", WordParts.PACKAGE_RELATIONSHIPS)
                .part("word/document.xml", WordParts.document(body))
                .part("word/_rels/document.xml.rels", WordParts.DOCUMENT_RELATIONSHIPS)
                .part("word/styles.xml", WordParts.STYLES)
                .part("docProps/custom.xml", properties(PageProperties.of(report)))
                .finish();
    }

    private static String properties(Map<String, String> properties) {
        StringBuilder xml = new StringBuilder(WordParts.PROPERTIES_START);
        int id = 2;
        for (Map.Entry<String, String> each : properties.entrySet()) {
            xml.append(WordParts.property(id++, each.getKey(), XmlText.escape(each.getValue())));
        }
        return xml.append("</Properties>").toString();
    }

    private void section(Section section) {
        paragraph("Heading1", section.heading().zh());
        switch (section) {
            case OVERVIEW -> overview();
            case PROBLEMS -> paragraphs(report.problemsAndImprovements());
            case OTHER_MATTERS -> paragraphs(report.otherMatters().text());
            default -> {
                paragraphs(report.tableTexts().of(section));
                new WordTableLayout(report.figures(), body)
                        .write(report.edition().form().table(section).orElseThrow());
            }
        }
    }

    private void overview() {
        paragraphs(report.overview().introduction());
        for (OverviewPart part : OverviewPart.values()) {
            Optional<String> text = report.overview().part(part);
            if (text.isPresent()) {
                paragraph("Heading2", part.heading().zh());
                paragraphs(text);
            }
        }
    }

    private void paragraphs(Optional<String> text) {
        text.ifPresent(words -> words.lines().forEach(line -> paragraph("BodyText", line)));
    }

    private void paragraph(String style, String text) {
        body.append("<w:p><w:pPr><w:pStyle w:val=\"")
                .append(style)
                .append("\"/></w:pPr>")
                .append(WordParts.run(XmlText.escape(text)))
                .append("</w:p>\n");
    }
}
