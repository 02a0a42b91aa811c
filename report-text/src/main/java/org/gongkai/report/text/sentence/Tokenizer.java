package org.gongkai.report.text.sentence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.text.YearText;
import org.jspecify.annotations.Nullable;

/** Cuts a text into tokens. */
final class Tokenizer {

    private final TextContext context;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(TextContext context) {
        this.context = context;
    }

    /** The tokens of a plain text. */
    static List<Token> of(String plain, TextContext context) {
        Tokenizer tokenizer = new Tokenizer(context);
        wordByWord(plain, context.edition()).forEach(tokenizer::add);
        return tokenizer.tokens;
    }

    /** The same, but years and 结转 stay apart. */
    static List<Token> wordByWord(String plain, Edition edition) {
        Lexicon lexicon = Lexicon.of(edition);
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < plain.length()) {
            Token token = next(plain, at, lexicon);
            tokens.add(token);
            at = token.end();
        }
        return tokens;
    }

    private static Token next(String text, int at, Lexicon lexicon) {
        Optional<Token> months = MonthScanner.scan(text, at);
        if (months.isPresent()) {
            return months.get();
        }
        Map.@Nullable Entry<String, WordMeaning> word = lexicon.find(text, at);
        if (word != null && !isCutOff(text, at + word.getKey().length())) {
            return Token.word(word.getValue(), at, at + word.getKey().length());
        }
        int year = YearText.at(text, at);
        if (year > 0) {
            return Token.year(year, at, at + YearText.LENGTH);
        }
        Token number = NumberScanner.scan(text, at);
        return number != null ? number : Token.word(WordMeaning.of(sign(text.charAt(at))), at, at + 1);
    }

    /** 12345 is a telephone line, but not in 1234567件. */
    private static boolean isCutOff(String text, int end) {
        return end < text.length() && isDigit(text.charAt(end)) && isDigit(text.charAt(end - 1));
    }

    private static boolean isDigit(char each) {
        return each >= '0' && each <= '9';
    }

    private static WordKind sign(char each) {
        return switch (each) {
            case '、' -> WordKind.ENUMERATION;
            case ',' -> WordKind.COMMA;
            case '(', '[', '〔' -> WordKind.OPEN;
            case ')', ']', '〕' -> WordKind.CLOSE;
            case ';' -> WordKind.SEMICOLON;
            case '。', '!', '?', '.' -> WordKind.END;
            default -> WordKind.OTHER;
        };
    }

    /** Adds a token; 2022年结转 and 结转至2024年 become one word each. */
    private void add(Token token) {
        int last = tokens.size() - 1;
        if (token.is(WordKind.YEAR)) {
            int carry = last >= 0 && tokens.get(last).is(WordKind.FILLER) ? last - 1 : last;
            if (carry >= 0
                    && tokens.get(carry).is(WordKind.VERB, WordDetail.CARRY)
                    && isYear(token, context.year() + 1)) {
                replace(carry, WordDetail.CARRY_FORWARD, token.end());
                return;
            }
        }
        if (token.is(WordKind.VERB, WordDetail.CARRY)) {
            int year = last >= 0 && tokens.get(last).is(WordKind.FILLER) ? last - 1 : last;
            if (year >= 0 && tokens.get(year).is(WordKind.YEAR) && isYear(tokens.get(year), context.year() - 1)) {
                replace(year, WordDetail.CARRY_IN, token.end());
                return;
            }
        }
        tokens.add(token);
    }

    private void replace(int from, String verb, int end) {
        int start = tokens.get(from).start();
        tokens.subList(from, tokens.size()).clear();
        tokens.add(Token.word(WordMeaning.of(WordKind.VERB, verb), start, end));
    }

    private static boolean isYear(Token token, int year) {
        return token.value().compareTo(BigDecimal.valueOf(year)) == 0;
    }
}
