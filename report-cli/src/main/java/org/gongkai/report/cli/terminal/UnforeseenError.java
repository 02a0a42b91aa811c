package org.gongkai.report.cli.terminal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.model.message.Localised;

/**
 * Something that went wrong and that nobody foresaw, as a person can report it: a reference that is the same whenever
 * the same fault strikes, what it was and where it struck.
 *
 * @param reference eight hexadecimal digits, made of the fault's kind and place
 * @param what the fault's kind
 * @param place the line of our code that it struck in; empty where it struck in none
 */
public record UnforeseenError(String reference, String what, String place) implements Localised {

    private static final String OURS = "org.gongkai.report.";
    private static final int DIGITS = 8;

    /** A recursion repeats itself; its depth is chance. */
    private static final int FRAMES = 8;

    /** The fault behind an exception or error. */
    public static UnforeseenError of(Throwable thrown) {
        Throwable cause = root(thrown);
        String place = frames(cause)
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(UnforeseenError::text)
                .orElse("");
        String what = cause.getClass().getName();
        // Where memory ran out is chance.
        String trace = cause instanceof OutOfMemoryError ? "" : trace(cause);
        return new UnforeseenError(hash(what + "\n" + trace), cause.getClass().getSimpleName(), place);
    }

    /** In which of its steps a recursion came to the end of the stack is chance, too, and what it had just called. */
    private static String trace(Throwable cause) {
        boolean endless = cause instanceof StackOverflowError;
        Stream<String> steps = frames(cause)
                .filter(frame -> !endless || frame.getClassName().startsWith(OURS))
                .limit(FRAMES)
                .map(UnforeseenError::text)
                .distinct();
        return (endless ? steps.sorted() : steps).collect(Collectors.joining("\n"));
    }

    private static Throwable root(Throwable thrown) {
        Throwable cause = thrown;
        for (int i = 0; i < FRAMES && cause.getCause() != null; i++) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static Stream<StackTraceElement> frames(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace());
    }

    private static String text(StackTraceElement frame) {
        String name = frame.getClassName();
        return name.substring(name.lastIndexOf('.') + 1) + "." + frame.getMethodName() + ":" + frame.getLineNumber();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public String message(Locale locale) {
        return TerminalTexts.message("unforeseen", reference, what, place.isEmpty() ? "-" : place)
                .message(locale);
    }
}
