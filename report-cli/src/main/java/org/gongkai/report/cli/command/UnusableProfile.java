package org.gongkai.report.cli.command;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import org.gongkai.report.cli.terminal.Terminal;
import org.gongkai.report.io.profile.ProfileException;

/** A file that was named as a profile and holds none: a mistake of whoever gave the command. */
final class UnusableProfile extends Exception {

    private final transient Path file;
    private final transient ProfileException problem;

    UnusableProfile(Path file, ProfileException problem) {
        super(problem);
        this.file = file;
        this.problem = problem;
    }

    String message(Locale locale) {
        return new MessageFormat(Terminal.bundle(locale).getString("profile.wrong"), Locale.ROOT)
                .format(new Object[] {file.toString(), problem.message(locale)});
    }
}
