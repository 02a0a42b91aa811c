package org.gongkai.report.rules.wording;

import java.util.Arrays;
import java.util.List;
import org.gongkai.report.text.PlainText;

/** Texts cut into sentences that are equal where nothing but numbers differs. */
public final class Sentences {

    private static final String ENDS = "[。；！？\\n]";

    private Sentences() {}

    /** The sentences, every run of digits as one sign: a changed year or number makes no new sentence. */
    public static List<String> of(String text) {
        return Arrays.stream(text.split(ENDS))
                .map(PlainText::lettersOnly)
                .map(Sentences::withoutNumbers)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private static String withoutNumbers(String sentence) {
        StringBuilder plain = new StringBuilder(sentence.length());
        for (char each : sentence.toCharArray()) {
            if (!Character.isDigit(each)) {
                plain.append(each);
            } else if (plain.isEmpty() || plain.charAt(plain.length() - 1) != '#') {
                plain.append('#');
            }
        }
        return plain.toString();
    }
}
