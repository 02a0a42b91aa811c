/**
 * Reads what administrative bodies publish, and writes the official layout.
 *
 * <p>Start at {@link org.gongkai.report.documents.ReportDocuments}.
 */
@SuppressWarnings({"requires-automatic", "module"}) // Immutables, at compile time only; the reader of PDF comes later
module org.gongkai.report.documents {
    requires static org.immutables.value;
    requires static org.jspecify;
    requires transitive org.gongkai.report.model;
    requires org.gongkai.report.text;
    requires java.xml;
    requires org.jsoup;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires jdk.charsets; // GB18030, on some platforms

    exports org.gongkai.report.documents;
    exports org.gongkai.report.documents.reading;

    // Formats that come in artifacts of their own.
    exports org.gongkai.report.documents.limit to
            org.gongkai.report.documents.pdf;
    exports org.gongkai.report.documents.page to
            org.gongkai.report.documents.pdf;
    exports org.gongkai.report.documents.source to
            org.gongkai.report.documents.pdf;

    uses org.gongkai.report.documents.source.SourceReader;

    provides org.gongkai.report.model.value.ValueTreeProvider with
            org.gongkai.report.documents.value.DocumentTrees;
}
