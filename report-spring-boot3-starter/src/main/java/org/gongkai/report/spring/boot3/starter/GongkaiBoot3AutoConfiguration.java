package org.gongkai.report.spring.boot3.starter;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.gongkai.report.jackson2.GongkaiModule;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * The module for mappers of Jackson 2: Spring Boot 3 gives every module that is a bean to the mapper it makes.
 *
 * @since 0.1.0
 */
@AutoConfiguration(before = JacksonAutoConfiguration.class)
@ConditionalOnClass(ObjectMapper.class)
public class GongkaiBoot3AutoConfiguration {

    /** Made by Spring. */
    public GongkaiBoot3AutoConfiguration() {}

    /** The module. */
    @Bean
    @ConditionalOnMissingBean
    GongkaiModule gongkaiJackson2Module() {
        return new GongkaiModule();
    }
}
