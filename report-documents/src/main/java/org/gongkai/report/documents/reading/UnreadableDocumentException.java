package org.gongkai.report.documents.reading;

import java.util.List;
import java.util.Locale;
import org.gongkai.report.documents.message.Messages;
import org.gongkai.report.model.message.Localised;

/** A document that holds no report, or none that can be read. */
public final class UnreadableDocumentException extends RuntimeException implements Localised {

    /** Why a document cannot be read. */
    public enum Reason {
        /** The file has no content. */
        EMPTY("empty"),
        /** The document holds no annual report. */
        NO_REPORT("noReport"),
        /** The report is there as an image only. */
        IMAGE_ONLY("imageOnly"),
        /** The report does not say which year it is for. */
        NO_YEAR("noYear"),
        /** The document is larger than the reader takes. */
        OVER_LIMIT("overLimit"),
        /** The document is of a format that is not read. */
        UNSUPPORTED_FORMAT("unsupportedFormat");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** The stable name, such as {@code imageOnly}. */
        public String code() {
            return code;
        }
    }

    private final transient Reason reason;
    private final transient List<Object> arguments;

    /**
     * A refusal.
     *
     * @param arguments what the message quotes; texts, numbers and labels
     */
    public UnreadableDocumentException(Reason reason, Object... arguments) {
        super(text(reason, List.of(arguments), Locale.ROOT));
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    private static String text(Reason reason, List<Object> arguments, Locale locale) {
        return Messages.of("unreadable." + reason.code(), arguments).message(locale);
    }

    /** Why the document cannot be read. */
    public Reason reason() {
        return reason;
    }

    /** The reason in a sentence, English where the locale's language is English, Chinese otherwise. */
    @Override
    public String message(Locale locale) {
        return text(reason, arguments, locale);
    }
}
