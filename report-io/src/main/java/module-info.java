/**
 * The exchange formats: JSON, XML, NDJSON, CSV, their schemas, and what the rules found in the formats of other tools.
 *
 * <p>Start at {@link org.gongkai.report.io.ReportJson}.
 */
module org.gongkai.report.io {
    requires static org.jspecify;
    requires transitive org.gongkai.report.model;
    requires transitive org.gongkai.report.rules;
    requires java.xml;
    requires transitive tools.jackson.databind;
    requires tools.jackson.dataformat.csv;
    requires tools.jackson.dataformat.yaml;

    exports org.gongkai.report.io;
    exports org.gongkai.report.io.profile;
    exports org.gongkai.report.io.result;

    provides tools.jackson.databind.JacksonModule with
            org.gongkai.report.io.GongkaiModule;
}
