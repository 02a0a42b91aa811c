package org.gongkai.report.model.form.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormPrinterTest {

    @Test
    void the_page_in_the_docs_is_what_the_declaration_says() throws IOException {
        Path page = Path.of(System.getProperty("gongkai.root"), "docs", "form.md");
        String expected = FormPrinter.markdownPage(Locale.ENGLISH);
        if (Boolean.getBoolean("gongkai.update")) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, expected);
        }

        assertThat(page)
                .as("write it anew with -Dgongkai.update=true")
                .content()
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("org.gongkai.report.model.form.Edition#values")
    void everything_that_is_declared_is_printed(Edition edition) {
        Form form = edition.form();

        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            assertThat(List.of(FormPrinter.text(form, locale), FormPrinter.markdown(form, locale)))
                    .allSatisfy(printed -> {
                        assertThat(printed).contains(edition.code(), edition.document());
                        form.lines().forEach(line -> {
                            assertThat(printed)
                                    .contains(
                                            line.code(),
                                            line.printed().zh(),
                                            line.label().en(),
                                            String.join(".", form.path(line)));
                            assertThat(line.aliases()).allMatch(printed::contains);
                            line.columns()
                                    .forEach(column -> assertThat(printed)
                                            .contains(
                                                    column.label().zh(),
                                                    column.label().en(),
                                                    column.name()));
                        });
                        form.equationFamilies()
                                .forEach(family -> assertThat(printed)
                                        .contains(
                                                family.rule(),
                                                family.formula().zh(),
                                                family.formula().en()));
                    });
        }
    }

    @Test
    void the_words_around_are_english_where_the_reader_is_and_chinese_elsewhere() {
        Form form = Edition.Y2021.form();

        assertThat(FormPrinter.text(form, Locale.UK))
                .contains("Edition of 2021")
                .doesNotContain("年版");
        assertThat(Stream.of(Locale.CHINA, Locale.ROOT, Locale.FRANCE).map(locale -> FormPrinter.text(form, locale)))
                .allMatch(text -> text.contains("2021年版") && !text.contains("Edition"));
    }

    @Test
    void the_columns_of_the_text_line_up() {
        String[] lines = new TextTable()
                .row("T3.1", "一、本年新收", "A")
                .row("T3.3.3.1", "abc", "B")
                .toString()
                .split("\n");

        assertThat(DisplayWidth.of(lines[0]))
                .isEqualTo(DisplayWidth.of(lines[1]))
                .isEqualTo(8 + 2 + 12 + 2 + 1);
    }

    @ParameterizedTest
    @CsvSource({"abc, 3", "一、, 4", "（三）1., 8", "ＡＢ, 4", "“, 1", "'', 0", "𠀀, 2"})
    void a_chinese_character_is_as_wide_as_two_letters(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }

    @Test
    void a_bar_does_not_break_a_table() {
        assertThat(new MarkdownTable(List.of("a|b"))).hasToString("| a\\|b |\n| --- |\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "en"})
    void both_languages_have_the_same_texts(String language) {
        ResourceBundle.Control control =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        ResourceBundle bundle =
                ResourceBundle.getBundle(FormPrinter.class.getName(), Locale.forLanguageTag(language), control);
        ResourceBundle other = ResourceBundle.getBundle(FormPrinter.class.getName(), Locale.ENGLISH, control);

        assertThat(bundle.getLocale().getLanguage()).isEqualTo(language);
        assertThat(bundle.keySet()).isEqualTo(other.keySet());
    }
}
