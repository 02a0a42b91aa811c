package org.gongkai.report.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.gongkai.report.io.profile.ProfileException;
import org.gongkai.report.io.profile.RuleProfiles;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.RuleProfile;

/** {@link RuleProfiles} reads a profile that a validator takes, or refuses it in one line. */
class ProfileFuzzTest {

    @FuzzTest(maxDuration = Expect.TIME)
    void whatIsReadIsAProfileAndTheRestIsRefusedInOneLine(byte[] input) {
        RuleProfile profile;
        try {
            profile = RuleProfiles.read(Expect.text(input));
        } catch (ProfileException e) {
            assertThat(e.getMessage()).isNotBlank().doesNotContain("\n");
            return;
        }
        assertThat(ReportValidator.standard().withProfile(profile).profile()).isEqualTo(profile);
    }
}
