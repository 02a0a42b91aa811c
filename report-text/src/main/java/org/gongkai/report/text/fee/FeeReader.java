package org.gongkai.report.text.fee;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.report.model.ProcessingFee;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.text.PlainText;
import org.gongkai.report.text.word.Token;
import org.gongkai.report.text.word.Tokenizer;
import org.gongkai.report.text.word.WordKind;

/** Finds the information-processing fee in the sentences of section 六. What is not plain is left alone. */
public final class FeeReader {

    private FeeReader() {}

    /** Whether a text says anything about the fee, be it that none was charged. */
    public static boolean isMentionedIn(String text) {
        return PlainText.lettersOnly(text).contains(FeeWords.FEE);
    }

    /**
     * What section 六 says of the fee of a year.
     *
     * @param paragraphs the section's paragraphs; a sentence does not go on into the next one
     * @param year the year reported on
     */
    public static StatedFee read(List<String> paragraphs, int year) {
        Set<ProcessingFee> fees = new LinkedHashSet<>();
        boolean doubtful = false;
        for (String paragraph : paragraphs) {
            for (FeeSentence sentence : sentences(PlainText.unquoted(paragraph))) {
                Optional<ProcessingFee> fee = sentence.fee(year);
                fee.ifPresent(fees::add);
                doubtful |= fee.isEmpty();
            }
        }
        return StatedFee.of(fees, doubtful);
    }

    /** The sentences that name the fee and an amount; their words are the same in every edition. */
    public static List<FeeSentence> sentences(String paragraph) {
        if (!paragraph.contains(FeeWords.FEE)) {
            return List.of();
        }
        if (FeeWords.holdEndlessNumber(paragraph)) {
            return List.of(new FeeSentence(paragraph, List.of()));
        }
        String plain = FeeBreakdown.removedFrom(paragraph);
        List<Token> tokens = Tokenizer.wordByWord(plain, Edition.newest());
        List<FeeSentence> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || isEnd(plain, tokens.get(i))) {
                FeeSentence sentence = new FeeSentence(plain, tokens.subList(start, i));
                if (FeeWords.areOfThisFee(sentence.text())
                        && (sentence.hasAmount() || FeeWords.nameAnAmount(sentence.text()))) {
                    sentences.add(sentence);
                }
                start = i + 1;
            }
        }
        return sentences;
    }

    /** A full stop of our script may stand in a number, so that it ends no sentence here. */
    private static boolean isEnd(String plain, Token token) {
        return token.is(WordKind.SEMICOLON) || token.is(WordKind.END) && plain.charAt(token.start()) == '。';
    }
}
