package org.gongkai.report.service.guard;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What whoever runs the service may set.
 *
 * @param maxBytes the most bytes of a request that is no stream
 * @param maxStreamBytes the most bytes of a stream of reports
 * @param maxSending how long a client may take to send a request that is no stream
 * @param maxWorking how long a client waits for what is worked out of a request, or of a line of a stream
 * @param maxRequests how many requests are worked on at the same time
 * @param maxRequestsPerClient how many of one client are
 * @param origins the other sites whose pages may call the service; none is let in unless it is named
 * @param token what a client shows as {@code Authorization: Bearer …}; none asks for nothing
 */
@ConfigurationProperties("gongkai.service")
public record ServiceProperties(
        @DefaultValue("32MB") DataSize maxBytes,
        @DefaultValue("2GB") DataSize maxStreamBytes,
        @DefaultValue("60s") Duration maxSending,
        @DefaultValue("60s") Duration maxWorking,
        @DefaultValue("32") int maxRequests,
        @DefaultValue("16") int maxRequestsPerClient,
        @DefaultValue List<String> origins,
        Optional<String> token) {}
