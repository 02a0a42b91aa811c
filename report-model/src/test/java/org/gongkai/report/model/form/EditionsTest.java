package org.gongkai.report.model.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionsTest {

    private static Edition edition(String code, int firstYear) {
        return Edition.declare(code, "函〔" + firstYear + "〕1号", firstYear)
                .tables(Edition.Y2021.form().tables())
                .buildNational();
    }

    @Test
    void an_edition_with_a_code_and_a_year_of_its_own_is_added() {
        List<Edition> editions = new ArrayList<>(List.of(Edition.values()));
        Edition fresh = edition("2031", 2031);

        Editions.add(fresh, editions);
        assertThat(editions).hasSize(Edition.values().length + 1).contains(fresh);
    }

    @ParameterizedTest
    @CsvSource({"2021, 2031, 2021", "2019, 2031, 2019", "anew, 2021, 2021", "2031, 2019, 2019"})
    void a_code_or_a_first_year_that_is_taken_is_refused(String code, int firstYear, String known) {
        List<Edition> editions = new ArrayList<>(List.of(Edition.values()));
        Edition fresh = edition(code, firstYear);

        assertThatThrownBy(() -> Editions.add(fresh, editions))
                .isInstanceOf(ServiceConfigurationError.class)
                .hasMessage("edition " + code + " (from " + firstYear + ") collides with edition " + known + " (from "
                        + known + ")");
        assertThat(editions).containsExactly(Edition.values());
    }

    @Test
    void what_goes_wrong_in_a_provider_is_told_under_its_name() {
        EditionProvider broken = new EditionProvider() {
            @Override
            public List<Edition> editions() {
                throw new IllegalStateException("no form today");
            }
        };

        assertThatThrownBy(() -> Editions.editionsOf(broken))
                .isInstanceOf(ServiceConfigurationError.class)
                .hasMessage("no editions from " + broken.getClass().getName() + ": no form today");
    }
}
