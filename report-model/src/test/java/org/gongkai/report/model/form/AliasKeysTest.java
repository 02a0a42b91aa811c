package org.gongkai.report.model.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.ServiceConfigurationError;
import java.util.Set;
import org.gongkai.report.model.lists.NameList;
import org.junit.jupiter.api.Test;

class AliasKeysTest {

    private static final Set<String> KEYS =
            AliasKeys.of(Arrays.stream(Edition.values()).flatMap(edition -> edition.form().tables().stream()));

    @Test
    void every_term_of_every_kind_may_have_aliases() {
        assertThat(KEYS)
                .contains(
                        "section.remedies",
                        "proactiveItem.fees",
                        "proactiveColumn2021.amount",
                        "outcome.refused",
                        "refusalReason.stateSecret",
                        "applicantType.naturalPerson",
                        "caseResult.upheld",
                        "total.total")
                .doesNotContain("refusalReason.statesecret", "declaredLine.none");
        assertThatCode(() -> NameList.requireKeys("aliases.tsv", KEYS)).doesNotThrowAnyException();
    }

    @Test
    void a_key_that_no_term_has_is_told_with_its_file_and_line() {
        Set<String> fewer = new HashSet<>(KEYS);
        fewer.remove("section.overview");
        assertThatThrownBy(() -> NameList.requireKeys("aliases.tsv", fewer))
                .isInstanceOf(ServiceConfigurationError.class)
                .hasMessageContaining("aliases.tsv line 6: unknown key 'section.overview'; known: ")
                .hasMessageContaining("in 'section.overview\t总体工作情况'");
    }
}
