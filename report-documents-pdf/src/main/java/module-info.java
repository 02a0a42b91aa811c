/**
 * Reads reports that are published as PDF: {@code org.gongkai.report.documents.ReportDocuments} finds the reader as a
 * service.
 */
@SuppressWarnings("requires-automatic") // PDFBox is no module yet
module org.gongkai.report.documents.pdf {
    requires static org.jspecify;
    requires org.gongkai.report.documents;
    requires java.desktop; // shapes, for the geometry of PDFBox
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;

    exports org.gongkai.report.documents.pdf.fonts;

    provides org.gongkai.report.documents.source.SourceReader with
            org.gongkai.report.documents.pdf.PdfReader;
}
