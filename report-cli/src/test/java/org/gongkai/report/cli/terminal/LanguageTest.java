package org.gongkai.report.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "'', '', zh",
        "'', C.UTF-8, zh",
        "'', POSIX, zh",
        "'', zh_CN.UTF-8, zh",
        "'', en_US.UTF-8, en",
        "'', en, en",
        "'', de_DE.UTF-8, zh",
        "--lang en, zh_CN.UTF-8, en",
        "--lang=zh, en_US.UTF-8, zh",
        "--lang xx, en_US.UTF-8, en"
    })
    void the_option_then_the_environment_then_chinese(String arguments, String variable, Language expected) {
        assertThat(Language.of(List.of(arguments.split(" ")), Map.of("LANG", variable)))
                .isEqualTo(expected);
    }
}
