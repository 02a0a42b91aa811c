package org.gongkai.report.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arguments of the service. */
class ServiceArgumentsTest {

    @ParameterizedTest
    @CsvSource({
        "--port 9000, --server.port=9000",
        "--port=9000 --address 0.0.0.0, --server.port=9000 --server.address=0.0.0.0",
        "--server.port=9000 x, --server.port=9000 x",
        "serve --port 9000, --server.port=9000",
        "x serve, x serve",
        "--port, ''"
    })
    void the_words_of_the_command_are_put_into_those_of_spring(String arguments, String spring) {
        assertThat(String.join(" ", ServiceArguments.of(arguments.split(" ")))).isEqualTo(spring);
    }
}
