package org.gongkai.report.service;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the service: {@code java -jar gongkai-service-application.jar [--server.port=8080]}. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ServiceApplication {

    /** Made by Spring. */
    public ServiceApplication() {}

    /** Starts the service and returns; it goes on until it is told to stop. */
    public static void main(String[] args) {
        SpringApplication.run(ServiceApplication.class, args);
    }
}
