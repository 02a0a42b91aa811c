/**
 * The exchange formats: JSON, XML, NDJSON, CSV, their schemas, and what the rules found in the formats of other tools.
 *
 * <p>{@link org.gongkai.report.io.GongkaiModule} needs Jackson's databind, which who has a mapper has; for it is
 * optional, the module path has no service of it: {@code JsonMapper.builder().addModule(new GongkaiModule())}.
 *
 * <p>Start at {@link org.gongkai.report.io.ReportJson}.
 */
@SuppressWarnings("module") // the one that it is for is compiled later
module org.gongkai.report.io {
    requires static org.jspecify;
    requires transitive org.gongkai.report.model;
    requires transitive org.gongkai.report.rules;
    requires java.xml;
    requires transitive tools.jackson.core;
    requires static tools.jackson.databind; // for GongkaiModule
    requires static org.snakeyaml.engine; // for profiles in YAML

    exports org.gongkai.report.io;
    exports org.gongkai.report.io.conformance;
    exports org.gongkai.report.io.profile;
    exports org.gongkai.report.io.result;
    exports org.gongkai.report.io.csv to
            org.gongkai.report.survey;
    exports org.gongkai.report.io.xml to
            org.gongkai.report.survey;

    uses org.gongkai.report.model.value.ValueTreeProvider;
}
