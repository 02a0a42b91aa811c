package org.gongkai.report.service;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.swagger.v3.oas.annotations.servers.Server;
import java.util.Locale;
import java.util.ResourceBundle;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.message.MessageBundle;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.core.env.Environment;

/** Starts the service: {@code java -jar gongkai-application.jar [--port 8080] [--address 127.0.0.1]}. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "gongkai-report",
                        version = "1",
                        description = "Checks annual reports on open government information. Keeps nothing.",
                        license = @License(name = "Apache-2.0", identifier = "Apache-2.0")),
        servers = @Server(url = "/"))
@SecurityScheme(name = "token", type = SecuritySchemeType.HTTP, scheme = "bearer", description = "Where one is set")
@SpringBootApplication
@ConfigurationPropertiesScan
public class ServiceApplication {

    /** The exit code of the command for what went wrong in itself; 1 would be a verdict. */
    private static final int FAILED = 4;

    private static final MessageBundle TEXTS = MessageBundle.of(
            locale -> ResourceBundle.getBundle(ServiceApplication.class.getPackageName() + ".Service", locale));

    /** Made by Spring. */
    public ServiceApplication() {}

    /** Starts the service and returns; it goes on until it is told to stop. */
    public static void main(String[] args) {
        try {
            Environment started = SpringApplication.run(ServiceApplication.class, ServiceArguments.of(args))
                    .getEnvironment();
            Label ready = TEXTS.message("ready", address(started)).messages();
            System.out.println(ready.zh() + " / " + ready.en());
        } catch (RuntimeException e) {
            // Spring has said why.
            System.exit(FAILED);
        }
    }

    private static String address(Environment started) {
        return String.format(
                Locale.ROOT,
                "http://%s:%s/",
                started.getProperty("server.address", "127.0.0.1"),
                started.getProperty("local.server.port"));
    }
}
