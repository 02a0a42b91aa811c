package org.gongkai.report.model.agency;

import java.util.Objects;
import org.gongkai.report.model.value.ReportValue;
import org.jspecify.annotations.Nullable;

/**
 * A unified social credit code (统一社会信用代码, GB 32100-2015): 18 digits and capital letters without I, O, S, V and Z, the
 * last one a check character over the others.
 *
 * @since 0.1.0
 */
public final class CreditCode implements ReportValue {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    /** GB 32100, 4.5: the weight of each place is three times the one before, modulo 31. */
    private static final int BASE = 3;

    private final String text;

    private CreditCode(String text) {
        this.text = text;
    }

    /**
     * The credit code of a text, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException where the length, a character or the check character is wrong, quoting the text
     */
    public static CreditCode parse(String text) {
        Objects.requireNonNull(text, "creditCode");
        if (text.length() != LENGTH) {
            throw malformed(text, "has " + text.length() + " characters, not " + LENGTH);
        }
        for (int i = 0; i < LENGTH; i++) {
            if (ALPHABET.indexOf(text.charAt(i)) < 0) {
                throw malformed(text, "has '" + text.charAt(i) + "' at place " + (i + 1));
            }
        }
        char expected = checkCharacter(text);
        if (text.charAt(LENGTH - 1) != expected) {
            throw malformed(
                    text, "ends with check character '" + text.charAt(LENGTH - 1) + "', computed '" + expected + "'");
        }
        return new CreditCode(text);
    }

    /** The check character that belongs behind the first 17 characters of a text. */
    static char checkCharacter(String text) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(text.charAt(i)) * weight;
            weight = weight * BASE % ALPHABET.length();
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }

    private static IllegalArgumentException malformed(String text, String why) {
        return new IllegalArgumentException("creditCode '" + text + "' " + why);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CreditCode that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
