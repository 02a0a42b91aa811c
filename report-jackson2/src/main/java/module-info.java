/**
 * The values of the library for mappers of Jackson 2.
 *
 * <p>Start at {@link org.gongkai.report.jackson2.GongkaiModule}.
 */
@SuppressWarnings("module") // the digit is the library's
module org.gongkai.report.jackson2 {
    requires static org.jspecify;
    requires transitive com.fasterxml.jackson.databind;
    requires org.gongkai.report.io;
    requires tools.jackson.core;

    exports org.gongkai.report.jackson2;

    provides com.fasterxml.jackson.databind.Module with
            org.gongkai.report.jackson2.GongkaiModule;
}
