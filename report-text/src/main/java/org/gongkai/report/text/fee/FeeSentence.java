package org.gongkai.report.text.fee;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.report.model.ProcessingFee;
import org.gongkai.report.text.word.Token;
import org.gongkai.report.text.word.Units;
import org.gongkai.report.text.word.WordKind;

/** A sentence about the information-processing fee that states an amount. */
public final class FeeSentence {

    private static final Set<String> REQUESTS = Set.of("件", "份");
    private static final char ORDINAL = '第';
    private static final int MOST_REQUESTS = 999_999_999;
    private static final int CENTURY = 20;

    private final String paragraph;
    private final List<Token> tokens;

    /**
     * A sentence of a paragraph.
     *
     * @param paragraph the paragraph, as {@link org.gongkai.report.text.word.Tokenizer} cut it
     * @param tokens the sentence's tokens
     */
    public FeeSentence(String paragraph, List<Token> tokens) {
        this.paragraph = paragraph;
        this.tokens = tokens;
    }

    public String text() {
        return tokens.isEmpty()
                ? ""
                : paragraph.substring(
                        tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
    }

    public boolean hasAmount() {
        return numbers(Units.MONEY).findAny().isPresent();
    }

    /** The amounts in 元, in their order; empty where one of them is rough. */
    public Optional<List<BigDecimal>> amounts() {
        if (!numbers(Units.MONEY).allMatch(this::isPlain)) {
            return Optional.empty();
        }
        return Optional.of(numbers(Units.MONEY)
                .map(tokens::get)
                .map(amount -> Units.yuan(amount.value(), amount.unit()))
                .toList());
    }

    /** The numbers of requests, in their order. */
    public List<BigDecimal> requestCounts() {
        return numbers(REQUESTS)
                .filter(i -> isPlain(i) && !isOrdinal(tokens.get(i)) && !isOfSomethingElse(i))
                .map(i -> tokens.get(i).value())
                .toList();
    }

    /** The fee of a year; empty where the sentence states several amounts, a rough one, or names another year. */
    public Optional<ProcessingFee> fee(int year) {
        Set<BigDecimal> amounts = numbers(Units.MONEY)
                .map(tokens::get)
                .map(amount -> Units.yuan(amount.value(), amount.unit()))
                .collect(Collectors.toSet());
        boolean plain = numbers(Units.MONEY).allMatch(this::isPlain);
        if (amounts.size() != 1 || !plain || namesAnotherYear(year) || FeeWords.areDoubtful(text())) {
            return Optional.empty();
        }
        ProcessingFee.Builder fee =
                ProcessingFee.builder().amountYuan(amounts.iterator().next());
        List<Long> requests = requests();
        if (requests.size() == 1) {
            fee.requests(requests.get(0));
        }
        return built(fee);
    }

    private Stream<Integer> numbers(Set<String> units) {
        return IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).is(WordKind.NUMBER)
                        && units.contains(tokens.get(i).unit()))
                .boxed();
    }

    /** Whether a number is meant to the last digit, and no end of a longer one that cannot be read: 1,29元. */
    private boolean isPlain(int i) {
        boolean rough = i > 0 && tokens.get(i - 1).is(WordKind.ABOUT);
        boolean cut = i > 1
                && (tokens.get(i - 1).is(WordKind.COMMA) || tokens.get(i - 1).is(WordKind.END))
                && tokens.get(i - 2).is(WordKind.NUMBER)
                && tokens.get(i - 2).unit().isEmpty();
        return tokens.get(i).exact() && !rough && !cut;
    }

    private List<Long> requests() {
        return requestCounts().stream()
                .filter(value -> value.scale() <= 0 && value.compareTo(BigDecimal.valueOf(MOST_REQUESTS)) <= 0)
                .map(BigDecimal::longValue)
                .distinct()
                .toList();
    }

    /** 收费通知1件. */
    private boolean isOfSomethingElse(int i) {
        return i > 0 && tokens.get(i - 1).is(WordKind.COMPETITOR);
    }

    private boolean isOrdinal(Token number) {
        return number.start() > 0 && paragraph.charAt(number.start() - 1) == ORDINAL;
    }

    private boolean namesAnotherYear(int year) {
        return tokens.stream()
                .filter(token -> token.is(WordKind.YEAR))
                .anyMatch(token -> token.isYearInFull() ? isAnother(token, year) : !token.isThisYear());
    }

    private static boolean isAnother(Token token, int year) {
        int named = token.value().intValue();
        return named / 100 == CENTURY && named != year;
    }

    /** Empty for an amount of more digits than any fee has. */
    private static Optional<ProcessingFee> built(ProcessingFee.Builder fee) {
        try {
            return Optional.of(fee.build());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
