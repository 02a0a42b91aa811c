package org.gongkai.report.model.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.ServiceConfigurationError;
import java.util.stream.Stream;
import org.gongkai.report.model.form.term.Wordings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameListTest {

    @Test
    void what_other_files_add_comes_behind_the_sdks_own_names() {
        NameList colours = NameList.read("colours.tsv", "red", "blue");

        assertThat(colours.of("red")).containsExactly("红", "赤", "朱");
        assertThat(colours.of("red", "blue")).containsExactly("红", "赤", "蓝", "朱");
        assertThat(colours.of("green")).isEmpty();
        assertThat(NameList.read("colours.tsv").entries()).hasSize(4);
    }

    @Test
    void a_division_may_be_added() {
        assertThat(NameList.read("divisions.tsv").of("prefecture")).contains("样例自治州", "泸州市");
    }

    @Test
    void an_unknown_key_is_answered_with_the_file_the_line_and_the_known_keys() {
        assertThatThrownBy(() -> NameList.read("colours.tsv", "red", "black"))
                .isInstanceOf(ServiceConfigurationError.class)
                .hasMessageContaining(
                        "colours.tsv line 3: unknown key 'blue'; known: black, red, in 'blue\t蓝\t1950\t1999'");
    }

    @TempDir
    private Path folder = Path.of("");

    private List<String> names(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("names.tsv"), bytes);
        return NameList.readAll(
                        file.toUri().toURL(),
                        entry -> Wordings.of(entry.name())
                                .map(name -> new NameEntry(entry.key(), name, entry.firstYear(), entry.lastYear())))
                .stream()
                .map(entry -> entry.key() + " " + entry.name())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\tb\nc\td",
                "\uFEFFa\tb\nc\td\n",
                "a\tb\r\nc\td\r\n",
                "\uFEFF# e\r\na\tb\r\n\r\nc\td",
                "a\tb\rc\td"
            })
    void a_list_is_read_as_any_editor_writes_it(String text) throws IOException {
        assertThat(names(text.getBytes(StandardCharsets.UTF_8))).containsExactly("a b", "c d");
    }

    static Stream<Arguments> wrongLines() {
        return Stream.of(
                Arguments.of("a", "not a key, a name and at most two years, parted by tabs: 'a'"),
                Arguments.of("a\t", "not a key, a name and at most two years, parted by tabs: 'a\t'"),
                Arguments.of("a\tb\tc", "not a year: 'c', in 'a\tb\tc'"),
                Arguments.of("a\tb\t2020\t2018", "the last year 2018 is before the first, 2020, in 'a\tb\t2020\t2018'"),
                Arguments.of("a\tx{b,", "a brace without its other: 'x{b,', in 'a\tx{b,'"),
                Arguments.of("a\tx}", "a brace without its other: 'x}', in 'a\tx}'"),
                Arguments.of("a\tx{b{c},d}", "a brace without its other: 'x{b{c},d}', in 'a\tx{b{c},d}'"));
    }

    @ParameterizedTest
    @MethodSource("wrongLines")
    void a_line_that_is_wrong_is_told_with_the_file_and_its_text(String line, String problem) {
        assertThatThrownBy(() -> names(("k\tn\r\n" + line + "\r\n").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ServiceConfigurationError.class)
                .hasMessageStartingWith("file:")
                .hasMessageEndingWith("names.tsv line 2: " + problem);
    }

    @Test
    void bytes_that_are_no_utf_8_are_told_with_their_line() {
        byte[] bytes = {'a', '\t', 'b', '\n', 'c', '\t', (byte) 0xb9, (byte) 0xab};
        assertThatThrownBy(() -> names(bytes))
                .isInstanceOf(ServiceConfigurationError.class)
                .hasMessageContaining("names.tsv line 2: not UTF-8: 'c\t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"divisions.tsv", "national-bodies.tsv", "aliases.tsv"})
    void no_name_stands_twice_in_a_list(String file) {
        assertThat(NameList.read(file).entries()).doesNotHaveDuplicates();
    }

    @Test
    void an_entry_has_a_key_a_name_and_the_years_of_its_use() {
        assertThat(NameEntry.parse("a\tb"))
                .isEqualTo(new NameEntry("a", "b", OptionalInt.empty(), OptionalInt.empty()));
        assertThat(NameEntry.parse("a\tb\t2018\t2020"))
                .isEqualTo(new NameEntry("a", "b", OptionalInt.of(2018), OptionalInt.of(2020)));
        assertThat(NameEntry.parse("a\tb\t\t2020"))
                .isEqualTo(new NameEntry("a", "b", OptionalInt.empty(), OptionalInt.of(2020)));
        assertThat(NameEntry.isComment("# a\tb")).isTrue();
        assertThat(NameEntry.isComment("  ")).isTrue();
        assertThat(NameEntry.isComment("a\tb")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a\t", "\tb", "a\tb\tc", "a\tb\t18", "a\tb\t2018\t2020\t", "a\tb\t2020\t2018"})
    void any_other_line_is_refused(String line) {
        assertThatThrownBy(() -> NameEntry.parse(line)).isInstanceOf(IllegalArgumentException.class);
    }
}
