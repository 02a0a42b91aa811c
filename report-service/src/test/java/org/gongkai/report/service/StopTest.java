package org.gongkai.report.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.rules.LocalRule;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A service that is told to stop answers what it has accepted. */
class StopTest {

    @Test
    void what_was_accepted_is_answered() throws Exception {
        SlowRule slow = new SlowRule();
        SpringApplication service = new SpringApplication(ServiceApplication.class);
        service.addInitializers(
                context -> ((GenericApplicationContext) context).registerBean("slowRule", LocalRule.class, slow::rule));
        ConfigurableApplicationContext running = service.run("--server.port=0");
        Http http = new Http(running.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
        byte[] report = ReportJson.canonical(
                ReportJson.read(Http.example("city-2024.json")).withAgency(Agency.named(SlowRule.SLOW)));

        CompletableFuture<HttpResponse<byte[]>> accepted = CompletableFuture.supplyAsync(() -> post(http, report));
        slow.awaitBegun();
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(running::close);
        // The door is shut before what is inside is done.
        while (isOpen(http)) {
            Thread.sleep(20);
        }
        assertThat(stopped).isNotDone();
        slow.letGo();

        assertThat(Http.text(accepted.get(1, TimeUnit.MINUTES))).contains("\"VALID\"");
        stopped.get(1, TimeUnit.MINUTES);
    }

    private static HttpResponse<byte[]> post(Http http, byte[] report) {
        try {
            return http.post("/v1/validations", report);
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isOpen(Http http) throws InterruptedException {
        try {
            return http.get("/v1/rules").statusCode() == 200;
        } catch (java.io.IOException e) {
            return false;
        }
    }
}
