package org.gongkai.report.testkit.file;

/**
 * How a file is written.
 *
 * @since 0.1.0
 */
public enum FileFormat {
    /** A document of Word or WPS. */
    DOCX("report.docx"),
    /** A workbook of Excel or WPS. */
    XLSX("report.xlsx"),
    /** Pages as PDF. */
    PDF("report.pdf"),
    /** Pages as OFD. */
    OFD("report.ofd");

    private final String fileName;

    FileFormat(String fileName) {
        this.fileName = fileName;
    }

    /** A name for a file of the format, such as {@code report.docx}. */
    public String fileName() {
        return fileName;
    }
}
