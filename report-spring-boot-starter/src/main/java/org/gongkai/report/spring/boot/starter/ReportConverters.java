package org.gongkai.report.spring.boot.starter;

import java.util.List;
import org.gongkai.report.model.DisclosureReport;
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

    private static int behindJson(List<HttpMessageConverter<?>> converters) {
        for (int i = 0; i < converters.size(); i++) {
            if (converters.get(i).canWrite(DisclosureReport.class, MediaType.APPLICATION_JSON)) {
                return i + 1;
            }
        }
        return 0;
    }
}
