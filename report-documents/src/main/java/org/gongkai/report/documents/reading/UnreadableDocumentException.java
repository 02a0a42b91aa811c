package org.gongkai.report.documents.reading;

import java.util.List;
import java.util.Locale;
import org.gongkai.report.documents.message.Messages;
import org.gongkai.report.model.message.GongkaiException;

/**
 * A document that holds no report, or none that can be read.
 *
 * @since 0.1.0
 */
public final class UnreadableDocumentException extends GongkaiException {

    /** Why a document cannot be read. */
    public enum Reason {
        /** The file has no content. */
        EMPTY("empty"),
        /** The document holds no annual report. */
        NO_REPORT("noReport"),
        /** The page is a shell: it shows, fetches or links to the report, which lies at another address. */
        ELSEWHERE("elsewhere"),
        /** The report is there as an image only. */
        IMAGE_ONLY("imageOnly"),
        /** The report does not say which year it is for. */
        NO_YEAR("noYear"),
        /** The document is larger than the reader takes. */
        OVER_LIMIT("overLimit"),
        /** The file asks for a password. */
        ENCRYPTED("encrypted"),
        /** The file is cut off or broken. */
        DAMAGED("damaged"),
        /** The file has letters, but does not say which they are. */
        NO_TEXT_MAPPING("noTextMapping"),
        /** The file has a declaration that may make a reader open other files, or count without end. */
        UNSAFE_XML("unsafeXml"),
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

    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final String key;
    private final List<Object> arguments;

    /**
     * A refusal.
     *
     * @param arguments what the message quotes; texts, numbers and labels
     */
    public UnreadableDocumentException(Reason reason, Object... arguments) {
        this(reason, reason.code(), List.of(arguments));
    }

    private UnreadableDocumentException(Reason reason, String key, List<Object> arguments) {
        super(null);
        this.reason = reason;
        this.key = key;
        this.arguments = arguments;
    }

    /**
     * A refusal in more exact words than those of its reason.
     *
     * @param detail which words: the last part of their key, such as {@code artifact}
     * @param arguments what the message quotes; texts, numbers and labels
     */
    public static UnreadableDocumentException withDetail(Reason reason, String detail, Object... arguments) {
        return new UnreadableDocumentException(reason, reason.code() + "." + detail, List.of(arguments));
    }

    private static String text(String key, List<Object> arguments, Locale locale) {
        return Messages.of("unreadable." + key, arguments).message(locale);
    }

    /** Why the document cannot be read. */
    public Reason reason() {
        return reason;
    }

    /** The reason in a sentence, English where the locale's language is English, Chinese otherwise. */
    @Override
    public String message(Locale locale) {
        return text(key, arguments, locale);
    }
}
