package org.gongkai.report.documents.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LimitKindTest {

    @ParameterizedTest
    @EnumSource
    void each_limit_has_a_name_in_both_languages(LimitKind kind) {
        assertThat(kind.label().zh()).isNotBlank();
        assertThat(kind.label().en()).isNotBlank().isNotEqualTo(kind.label().zh());
    }
}
