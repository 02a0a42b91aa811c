package org.gongkai.report.spring.boot.starter;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * For controllers of Spring MVC: bodies in our formats and documents, and problems for what is refused.
 *
 * <p>A body is a {@link org.gongkai.report.model.DisclosureReport} (JSON, XML), a stream of
 * {@link org.gongkai.report.io.NdjsonItem} or a list of reports (NDJSON), or an
 * {@link org.gongkai.report.input.InputReport} or {@link org.gongkai.report.documents.reading.DocumentReading}, which
 * may be a page, a document of Word, a PDF or whatever else is read.
 *
 * @since 0.1.0
 */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(WebMvcConfigurer.class)
public class GongkaiWebAutoConfiguration {

    /** Made by Spring. */
    public GongkaiWebAutoConfiguration() {}

    /** The converters. */
    @Bean
    @ConditionalOnProperty(name = "gongkai.converters", matchIfMissing = true)
    WebMvcConfigurer gongkaiConverters() {
        return new ReportConverters();
    }

    /** The problems. */
    @Bean
    @ConditionalOnProperty(name = "gongkai.problems", matchIfMissing = true)
    ReportProblems gongkaiProblems() {
        return new ReportProblems();
    }
}
