package org.gongkai.report.documents.message;

import java.util.List;
import java.util.ResourceBundle;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.message.Message;
import org.gongkai.report.model.message.MessageBundle;

/** The words of this module. */
public final class Messages {

    private static final MessageBundle BUNDLE =
            MessageBundle.of(locale -> ResourceBundle.getBundle(Messages.class.getPackageName() + ".Messages", locale));

    private Messages() {}

    /** The message of a key with its arguments. */
    public static Message of(String key, List<?> arguments) {
        return BUNDLE.message(key, arguments.toArray());
    }

    /** A text without arguments in both languages. */
    public static Label label(String key) {
        return BUNDLE.label(key);
    }
}
