package org.gongkai.report.model.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("colours.tsv line 3: unknown key 'blue'; known: black, red");
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
    @CsvSource({
        "'', '', 1900, true",
        "2018, 2020, 2017, false",
        "2018, 2020, 2018, true",
        "2018, 2020, 2020, true",
        "2018, 2020, 2021, false",
        "'', 2020, 2021, false",
        "2018, '', 2099, true"
    })
    void a_name_was_in_use_from_its_first_year_to_its_last(String first, String last, int year, boolean held) {
        assertThat(NameEntry.parse("a\tb\t" + first + "\t" + last).heldIn(year)).isEqualTo(held);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a\t", "\tb", "a\tb\tc", "a\tb\t18", "a\tb\t2018\t2020\t", "a\tb\t2020\t2018"})
    void any_other_line_is_refused(String line) {
        assertThatThrownBy(() -> NameEntry.parse(line)).isInstanceOf(IllegalArgumentException.class);
    }
}
