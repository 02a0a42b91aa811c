/**
 * Beans, converters and problems for Spring Boot.
 *
 * <p>Start at {@link org.gongkai.report.spring.boot.starter.GongkaiAutoConfiguration}.
 */
@SuppressWarnings("requires-automatic") // Spring's jars are no modules yet
module org.gongkai.report.spring.boot.starter {
    requires static org.jspecify;
    requires transitive org.gongkai.report.documents;
    requires transitive org.gongkai.report.input;
    requires transitive org.gongkai.report.io;
    requires transitive org.gongkai.report.rules;
    requires static org.hibernate.validator;
    requires static jakarta.validation;
    requires static spring.boot.validation; // of Spring Boot 4
    requires static tools.jackson.databind;
    requires spring.beans;
    requires spring.boot;
    requires spring.boot.autoconfigure;
    requires spring.context;
    requires spring.core;
    requires static spring.web;
    requires static spring.webmvc;

    exports org.gongkai.report.spring.boot.starter;

    // Spring makes beans, and sets properties, by reflection.
    opens org.gongkai.report.spring.boot.starter;
}
