/**
 * Reports for the tests of other projects: generators for jqwik, slips of a clerk, published pages, assertions,
 * samples.
 *
 * <p>Start at {@link org.gongkai.report.testkit.ReportArbitraries} and
 * {@link org.gongkai.report.testkit.ReportAssertions}.
 */
module org.gongkai.report.testkit {
    requires static org.jspecify;
    requires transitive net.jqwik.api;
    requires transitive org.assertj.core;
    requires transitive org.gongkai.report.model;
    requires transitive org.gongkai.report.rules;

    exports org.gongkai.report.testkit;
    exports org.gongkai.report.testkit.document;
    exports org.gongkai.report.testkit.file;

    provides net.jqwik.api.providers.ArbitraryProvider with
            org.gongkai.report.testkit.ReportArbitraryProvider;
}
