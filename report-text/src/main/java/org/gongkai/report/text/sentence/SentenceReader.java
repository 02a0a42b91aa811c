package org.gongkai.report.text.sentence;

import java.util.List;
import org.gongkai.report.text.PlainText;
import org.gongkai.report.text.word.TextContext;

/** Reads what a text states in numbers. */
public final class SentenceReader {

    private SentenceReader() {}

    /** What a text states, as far as it can be attributed with certainty. Never fails. */
    public static TextStatements read(String text, TextContext context) {
        String plain = PlainText.unquoted(text);
        TextReading reading = new TextReading(plain, context);
        read(plain, context, reading);
        return reading.result();
    }

    /** How each number of a text is read: for whoever teaches the reader a word. */
    public static List<NumberReading> explain(String text, TextContext context) {
        String plain = PlainText.unquoted(text);
        TextReading reading = new TextReading(plain, context);
        List<NumberReading> numbers = reading.explained();
        read(plain, context, reading);
        return List.copyOf(numbers);
    }

    private static void read(String plain, TextContext context, TextReading reading) {
        FeeStatements.of(plain, context.year()).forEach(fee -> reading.add(fee, null));
        TextParser.parse(plain, context, reading);
    }
}
