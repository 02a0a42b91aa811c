/**
 * What Spring Boot 3.5 has under other names, for {@code org.gongkai.report.spring.boot.starter}.
 *
 * <p>Start at {@link org.gongkai.report.spring.boot3.starter.GongkaiBoot3AutoConfiguration}.
 */
@SuppressWarnings({"requires-automatic", "module"}) // Spring's jars are no modules yet; the digit is its version
module org.gongkai.report.spring.boot3.starter {
    requires static org.jspecify;
    requires transitive org.gongkai.report.spring.boot.starter;
    requires org.gongkai.report.jackson2;
    requires com.fasterxml.jackson.databind;
    requires static org.hibernate.validator;
    requires static jakarta.validation;
    requires spring.beans;
    requires spring.boot;
    requires spring.boot.autoconfigure;
    requires spring.context;

    exports org.gongkai.report.spring.boot3.starter;

    // Spring makes beans by reflection.
    opens org.gongkai.report.spring.boot3.starter;
}
