package org.gongkai.report.documents.wording;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.model.ProcessingFee;

/** Finds the information-processing fee in the sentences of section 六. What is not plain is left alone. */
public final class FeeReader {

    private static final String FEE = "处理费";
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private static final Pattern AMOUNT =
            Pattern.compile("(?<![0-9.,])([0-9]{1,3}+(?:,[0-9]{3}+)++|[0-9]{1,12}+)((?:\\.[0-9]{1,6}+)?+)(万?)元");

    private static final Pattern SENTENCE_END = Pattern.compile("[。;；]");
    private static final Pattern REQUESTS = Pattern.compile("(?<![0-9.,第])([0-9]{1,9}+)[件份](?!以)");
    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年");

    /**
     * What the section says of the fee.
     *
     * @param fee the fee; empty where none is stated
     * @param doubtful the sentence that speaks of an amount but cannot be read with certainty; empty where there is
     *     none
     */
    public record Result(Optional<ProcessingFee> fee, Optional<String> doubtful) {}

    private FeeReader() {}

    public static Result read(List<String> paragraphs, int year) {
        Set<ProcessingFee> fees = new LinkedHashSet<>();
        String doubtful = "";
        for (String paragraph : paragraphs) {
            String text = Texts.compact(paragraph);
            if (!text.contains(FEE)) {
                continue;
            }
            for (String sentence : SENTENCE_END.split(text)) {
                if (!sentence.contains(FEE) || !AMOUNT.matcher(sentence).find()) {
                    continue;
                }
                Optional<ProcessingFee> fee = fee(sentence, year);
                fee.ifPresent(fees::add);
                doubtful = fee.isPresent() ? doubtful : sentence;
            }
        }
        if (fees.size() == 1 && doubtful.isEmpty()) {
            return new Result(Optional.of(fees.iterator().next()), Optional.empty());
        }
        boolean none = fees.isEmpty() && doubtful.isEmpty();
        return new Result(Optional.empty(), none ? Optional.empty() : Optional.of(String.join("；", paragraphs)));
    }

    private static Optional<ProcessingFee> fee(String sentence, int year) {
        Set<BigDecimal> amounts = new LinkedHashSet<>();
        Matcher amount = AMOUNT.matcher(sentence);
        while (amount.find()) {
            BigDecimal number = new BigDecimal(amount.group(1).replace(",", "") + amount.group(2));
            amounts.add(amount.group(3).isEmpty() ? number : number.multiply(TEN_THOUSAND));
        }
        Matcher years = YEAR.matcher(sentence);
        boolean otherYear = years.results().anyMatch(found -> Integer.parseInt(found.group(1)) != year);
        if (amounts.size() != 1 || otherYear) {
            return Optional.empty();
        }
        ProcessingFee.Builder fee =
                ProcessingFee.builder().amountYuan(amounts.iterator().next());
        List<Long> requests = REQUESTS.matcher(sentence)
                .results()
                .map(found -> Long.parseLong(found.group(1)))
                .distinct()
                .toList();
        if (requests.size() == 1) {
            fee.requests(requests.get(0));
        }
        return built(fee);
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
