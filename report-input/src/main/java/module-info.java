/**
 * One front door for whatever a report comes in: JSON, XML, NDJSON, or a document as bodies publish it.
 *
 * <p>Start at {@link org.gongkai.report.input.ReportInput}.
 */
module org.gongkai.report.input {
    requires static org.jspecify;
    requires transitive org.gongkai.report.documents;
    requires transitive org.gongkai.report.io;

    exports org.gongkai.report.input;
}
