package org.gongkai.report.service.guard;

import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/** Lets pages of other sites call the service where they are named (CORS); unless one is, browsers keep all out. */
@Configuration(proxyBeanMethods = false)
class Origins {

    /** Before {@link Admission}: browsers ask first whether they may show the token. */
    private static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 15;

    @Bean
    FilterRegistrationBean<CorsFilter> otherSites(ServiceProperties properties) {
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        if (!properties.origins().isEmpty()) {
            source.registerCorsConfiguration("/v1/**", allowed(properties.origins()));
        }
        FilterRegistrationBean<CorsFilter> filter = new FilterRegistrationBean<>(new CorsFilter(source));
        filter.setOrder(ORDER);
        return filter;
    }

    private static CorsConfiguration allowed(List<String> origins) {
        CorsConfiguration allowed = new CorsConfiguration();
        allowed.setAllowedOrigins(origins);
        allowed.setAllowedMethods(List.of("GET", "POST"));
        allowed.setAllowedHeaders(List.of(CorsConfiguration.ALL));
        allowed.setExposedHeaders(List.of(
                HttpHeaders.ETAG, HttpHeaders.RETRY_AFTER, HttpHeaders.CONTENT_DISPOSITION, "Gongkai-Incomplete"));
        return allowed;
    }
}
