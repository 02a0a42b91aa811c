package org.gongkai.report.cli.command;

import java.nio.file.Path;
import java.util.Locale;
import org.gongkai.report.cli.input.SourceName;
import org.gongkai.report.cli.terminal.TerminalTexts;
import org.gongkai.report.io.profile.ProfileException;
import org.gongkai.report.model.message.Localised;

/** A file that was named as a profile and holds none: a mistake of whoever gave the command. */
final class UnusableProfile extends Exception implements Localised {

    private final transient Path file;
    private final transient ProfileException problem;

    UnusableProfile(Path file, ProfileException problem) {
        super(problem);
        this.file = file;
        this.problem = problem;
    }

    @Override
    public String message(Locale locale) {
        return TerminalTexts.message("profile.wrong", SourceName.of(file), problem)
                .message(locale);
    }
}
