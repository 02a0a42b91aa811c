package org.gongkai.report.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.report.cli.input.InputFiles;
import org.gongkai.report.cli.input.UnreadableInput;
import org.gongkai.report.io.profile.ProfileException;
import org.gongkai.report.io.profile.RuleProfiles;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.RuleProfile;
import picocli.CommandLine.Option;

/** The option that names a profile: how strictly reports are checked. */
final class ProfileOption {

    @Option(names = "--profile", paramLabel = "FILE", descriptionKey = "profile")
    private List<Path> profiles = List.of();

    /** The validator for all reports of this run. */
    ReportValidator validator() throws UnreadableInput, UnusableProfile {
        RuleProfile all = RuleProfile.standard();
        for (Path profile : profiles) {
            all = all.and(read(profile));
        }
        return ReportValidator.standard().withProfile(all);
    }

    private static RuleProfile read(Path profile) throws UnreadableInput, UnusableProfile {
        try {
            return RuleProfiles.read(profile);
        } catch (IOException e) {
            throw InputFiles.unreadable(profile, e);
        } catch (ProfileException e) {
            throw new UnusableProfile(profile, e);
        }
    }
}
