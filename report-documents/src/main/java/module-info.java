/**
 * Reads what administrative bodies publish, and writes the official layout.
 *
 * <p>Start at {@link org.gongkai.report.documents.ReportDocuments}.
 */
@SuppressWarnings("requires-automatic") // Immutables, at compile time only
module org.gongkai.report.documents {
    requires static org.immutables.value;
    requires static org.jspecify;
    requires transitive org.gongkai.report.model;
    requires org.gongkai.report.text;
    requires org.jsoup;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires jdk.charsets; // GB18030, on some platforms

    exports org.gongkai.report.documents;
    exports org.gongkai.report.documents.reading;

    provides org.gongkai.report.model.value.ValueTreeProvider with
            org.gongkai.report.documents.value.DocumentTrees;
}
