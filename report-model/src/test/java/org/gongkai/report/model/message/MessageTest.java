package org.gongkai.report.model.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.ResourceBundle;
import org.gongkai.report.model.form.term.Label;
import org.junit.jupiter.api.Test;

class MessageTest {

    private static final MessageBundle WORDS =
            MessageBundle.of(locale -> ResourceBundle.getBundle("org.gongkai.report.model.message.Words", locale));

    @Test
    void arguments_are_in_the_language_of_the_whole() {
        Message inner = WORDS.message("plain");
        Message message = WORDS.message("filled", Label.of("新收", "received"), inner, 2023);

        assertThat(message.message(Locale.SIMPLIFIED_CHINESE)).isEqualTo("新收：它's，2023");
        assertThat(message.message(Locale.UK)).isEqualTo("received: It's, 2023");
        assertThat(message.messages()).isEqualTo(Label.of("新收：它's，2023", "received: It's, 2023"));
    }

    @Test
    void what_is_not_english_is_chinese_whatever_the_machine_speaks() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        try {
            MessageBundle loaded = MessageBundle.of(
                    locale -> ResourceBundle.getBundle("org.gongkai.report.model.message.Words", locale));
            assertThat(loaded.message("plain").message(Locale.FRENCH)).isEqualTo("它's");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void numbers_are_written_plainly() {
        Message message = WORDS.message("filled", new BigDecimal("1E+3"), 12345L, "{0}");

        assertThat(message.message(Locale.ENGLISH)).isEqualTo("1000: 12345, {0}");
        assertThat(message).hasToString("filled[1E+3, 12345, {0}]");
    }

    @Test
    void a_label_is_the_text_as_it_stands_in_the_bundle() {
        assertThat(WORDS.label("plain")).isEqualTo(Label.of("它''s", "It''s"));
        assertThat(WORDS.find("plain")).contains(WORDS.label("plain"));
        assertThat(WORDS.find("absent")).isEmpty();
    }
}
