package org.gongkai.report.spring.boot.starter;

import org.gongkai.report.io.GongkaiModule;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/**
 * The module for mappers of Jackson 3: Spring Boot 4 gives every module that is a bean to the mapper it makes.
 *
 * @since 0.1.0
 */
@AutoConfiguration(beforeName = "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration")
@ConditionalOnClass(JsonMapper.class)
public class GongkaiJacksonAutoConfiguration {

    /** Made by Spring. */
    public GongkaiJacksonAutoConfiguration() {}

    /** The module. */
    @Bean
    @ConditionalOnMissingBean
    GongkaiModule gongkaiModule() {
        return new GongkaiModule();
    }
}
