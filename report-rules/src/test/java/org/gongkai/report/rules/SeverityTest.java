package org.gongkai.report.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeverityTest {

    @Test
    void a_severity_is_read_by_its_name() {
        assertThat(Severity.values()).allMatch(each -> Severity.parse(each.name()) == each);
    }
}
