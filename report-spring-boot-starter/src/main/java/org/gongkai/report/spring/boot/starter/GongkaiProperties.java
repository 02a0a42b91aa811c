package org.gongkai.report.spring.boot.starter;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * What an application may set.
 *
 * @param profile where the profiles are by which reports are checked, such as {@code classpath:county.yaml}; of two
 *     that speak of the same the later counts
 * @param converters whether bodies in our formats, and documents, are converted
 * @param problems whether our exceptions become problems as RFC 9457 has them
 * @since 0.1.0
 */
@ConfigurationProperties("gongkai")
public record GongkaiProperties(
        @DefaultValue List<Resource> profile,
        @DefaultValue("true") boolean converters,
        @DefaultValue("true") boolean problems) {

    /** Copies the list. */
    public GongkaiProperties {
        profile = List.copyOf(profile);
    }
}
