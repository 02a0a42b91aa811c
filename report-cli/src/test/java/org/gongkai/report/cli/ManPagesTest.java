package org.gongkai.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.gongkai.report.cli.terminal.Terminal;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class ManPagesTest {

    @TempDir
    private Path directory = Path.of("");

    private static CommandLine gongkai(Locale locale) {
        return Gongkai.commandLine(
                new Terminal(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), locale, false, false),
                false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_command_has_a_page_that_names_its_options_and_says_what_it_is_for(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        ManPages.write(directory, locale, "1.2.3");

        assertThat(directory.resolve("gongkai.adoc")).content().contains("validate", "survey");
        for (CommandLine command : gongkai(locale).getSubcommands().values()) {
            CommandSpec spec = command.getCommandSpec();
            String page = Files.readString(directory.resolve("gongkai-" + spec.name() + ".adoc"));
            assertThat(page)
                    .contains("= gongkai-" + spec.name() + "(1)")
                    .contains(String.join("", spec.usageMessage().header()));
            spec.options().forEach(option -> assertThat(page).contains(option.longestName()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void exit_codes_stand_in_it_and_headings_are_in_its_language(String language) throws IOException {
        ManPages.write(directory, Locale.forLanguageTag(language), "1.2.3");

        String page = Files.readString(directory.resolve("gongkai-convert.adoc"));
        boolean isChinese = language.equals("zh");
        assertThat(page).contains(isChinese ? "退出码" : "Exit codes");
        assertThat(page.lines().filter(line -> line.startsWith("== ")))
                .contains(isChinese ? "== 附注" : "== Notes")
                .allMatch(line -> isChinese == line.codePoints().anyMatch(Character::isIdeographic));
        assertThat(directory.resolve("gongkai.adoc")).content().contains("*141*", ":mansource: gongkai 1.2.3");
    }
}
