package org.gongkai.report.testkit.document;

/**
 * How a page is written.
 *
 * @since 0.1.0
 */
public enum PageFormat {
    /** HTML with spans. */
    HTML("page.html"),
    /** The text of a page: cells between bars, spans lost. */
    TEXT("page.txt"),
    /** Markdown: tables with bars, spans lost. */
    MARKDOWN("page.md");

    private final String fileName;

    PageFormat(String fileName) {
        this.fileName = fileName;
    }

    /** A name for a file of the format, such as {@code page.html}. */
    public String fileName() {
        return fileName;
    }
}
