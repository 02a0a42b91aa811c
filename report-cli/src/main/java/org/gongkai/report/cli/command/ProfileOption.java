package org.gongkai.report.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import org.gongkai.report.cli.input.ReportInput;
import org.gongkai.report.cli.input.UnreadableInput;
import org.gongkai.report.io.profile.ProfileException;
import org.gongkai.report.io.profile.RuleProfiles;
import org.gongkai.report.rules.ReportValidator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names a profile: how strictly reports are checked. */
final class ProfileOption {

    @Option(names = "--profile", paramLabel = "FILE", descriptionKey = "profile")
    private @Nullable Path profile;

    /** The validator for all reports of this run. */
    ReportValidator validator() throws UnreadableInput, UnusableProfile {
        ReportValidator standard = ReportValidator.standard();
        if (profile == null) {
            return standard;
        }
        try {
            return standard.withProfile(RuleProfiles.read(profile));
        } catch (IOException e) {
            throw ReportInput.unreadable(profile, e);
        } catch (ProfileException e) {
            throw new UnusableProfile(profile, e);
        }
    }
}
