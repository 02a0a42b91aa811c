package org.gongkai.report.spring.boot.starter;

import java.util.List;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.agency.CreditCode;
import org.gongkai.report.model.agency.DivisionCode;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.rules.CellPattern;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts our converters where they serve, and JSON stays what a client gets who asks for nothing. */
final class ReportConverters implements WebMvcConfigurer {

    @Override
    @SuppressWarnings({"deprecation", "removal"}) // the one way that Spring 6 and 7 share
    public void extendMessageConverters(List<HttpMessageConverter<?>> converters) {
        int behindJson = behindJson(converters);
        converters.add(behindJson, new XmlConverter());
        converters.add(behindJson, new NdjsonConverter());
        // They write nothing, and what they read others would take for any JSON.
        converters.add(0, new JsonConverter());
        converters.add(0, new DocumentConverter());
    }

    /** Parameters and parts of a path; what is none of them is refused by Spring as any other (400). */
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, CellAddress.class, CellAddress::parse);
        registry.addConverter(String.class, CellPattern.class, CellPattern::parse);
        registry.addConverter(String.class, Edition.class, Edition::fromCode);
        registry.addConverter(String.class, CreditCode.class, CreditCode::parse);
        registry.addConverter(String.class, DivisionCode.class, DivisionCode::parse);
    }

    private static int behindJson(List<HttpMessageConverter<?>> converters) {
        for (int i = 0; i < converters.size(); i++) {
            if (converters.get(i).canWrite(DisclosureReport.class, MediaType.APPLICATION_JSON)) {
                return i + 1;
            }
        }
        return 0;
    }
}
