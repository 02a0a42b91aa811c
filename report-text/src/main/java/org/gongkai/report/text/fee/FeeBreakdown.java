package org.gongkai.report.text.fee;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.text.word.Tokenizer;

/**
 * A total that is followed by its parts: 收取信息处理费2230元。其中，甲局1件，880元；乙局2件，1350元。 Parts that add up to the total say
 * nothing new. Where they do not, both stay, and no fee is certain.
 */
final class FeeBreakdown {

    private static final String PARTS = "其中";
    private static final char END = '。';

    /** No paragraph parts its totals more often. */
    private static final int MOST = 20;

    private FeeBreakdown() {}

    /** A plain paragraph without the parts of totals. */
    static String removedFrom(String plain) {
        String rest = plain;
        int from = 0;
        int tried = 0;
        for (int start = rest.indexOf(PARTS); start >= 0 && tried < MOST; start = rest.indexOf(PARTS, from), tried++) {
            int end = rest.indexOf(END, start);
            end = end < 0 ? rest.length() : end;
            if (addsUp(total(rest, start), rest.substring(start, end))) {
                rest = rest.substring(0, start) + rest.substring(end);
                from = start;
            } else {
                from = start + PARTS.length();
            }
        }
        return rest;
    }

    /** The sentence before the parts, whether or not a full stop stands between them. */
    private static String total(String plain, int parts) {
        int end = parts;
        while (end > 0 && "。,，;；(（".indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return plain.substring(plain.lastIndexOf(END, end - 1) + 1, end);
    }

    private static boolean addsUp(String total, String parts) {
        FeeSentence whole = sentence(total);
        FeeSentence split = sentence(parts);
        Optional<List<BigDecimal>> amount = whole.amounts();
        Optional<List<BigDecimal>> amounts = split.amounts();
        boolean money = amount.isPresent()
                && amount.get().size() == 1
                && amounts.isPresent()
                && amounts.get().size() > 1
                && sum(amounts.get()).compareTo(amount.get().get(0)) == 0;
        List<BigDecimal> requests = whole.requestCounts();
        List<BigDecimal> each = split.requestCounts();
        boolean counts = requests.size() != 1 || each.isEmpty() || sum(each).compareTo(requests.get(0)) == 0;
        return money && counts && FeeWords.areOfThisFee(total);
    }

    private static FeeSentence sentence(String text) {
        return new FeeSentence(text, new ArrayList<>(Tokenizer.wordByWord(text, Edition.newest())));
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
