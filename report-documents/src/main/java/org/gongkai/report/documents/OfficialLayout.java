package org.gongkai.report.documents;

import org.gongkai.report.documents.layout.HtmlLayout;
import org.gongkai.report.documents.layout.MarkdownLayout;
import org.gongkai.report.documents.layout.WordLayout;
import org.gongkai.report.model.DisclosureReport;

/**
 * The official layout: a report as the national form prints it, in Chinese, with the form's spans, labels and notes.
 * What the report states is written as it stands, right or wrong.
 *
 * <pre>{@code
 * String page = OfficialLayout.html(report);
 * ReportDocuments.read(page.getBytes(UTF_8)).report(); // the same report
 * }</pre>
 *
 * @since 0.1.0
 */
public final class OfficialLayout {

    private OfficialLayout() {}

    /** The report as one self-contained, accessible page of HTML, to be written in UTF-8. */
    public static String html(DisclosureReport report) {
        return new HtmlLayout(report).write();
    }

    /**
     * The report as a document of Word (.docx), which WPS and LibreOffice open as well. The same report always gives
     * the same bytes.
     */
    public static byte[] docx(DisclosureReport report) {
        return new WordLayout(report).write();
    }

    /** The report as Markdown with tables; the form's spans are written out, a line a row. */
    public static String markdown(DisclosureReport report) {
        return new MarkdownLayout(report).write();
    }
}
