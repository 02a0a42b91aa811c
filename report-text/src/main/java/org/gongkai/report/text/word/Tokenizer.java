package org.gongkai.report.text.word;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.text.YearText;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into tokens: the longest word of the lexicon, else a period, a year or a number, else what is no word.
 */
public final class Tokenizer {

    private Tokenizer() {}

    /** The tokens of a plain text, with 去年 and 次年 as years, and 2022年结转 and 结转至2024年 as one word each. */
    public static List<Token> of(String plain, TextContext context) {
        CarryJoiner tokens = new CarryJoiner(context.year());
        cut(plain, context.edition()).forEach(tokens::add);
        return tokens.tokens();
    }

    /** The same, but years and 结转 stay apart, and 去年 has no number. */
    public static List<Token> wordByWord(String plain, Edition edition) {
        return cut(plain, edition);
    }

    private static List<Token> cut(String plain, Edition edition) {
        Lexicon lexicon = Lexicon.of(edition);
        List<Token> tokens = new ArrayList<>(plain.length() / 3);
        int gap = -1;
        int at = 0;
        while (at < plain.length()) {
            Token token = next(plain, at, lexicon);
            if (token == null) {
                gap = gap < 0 ? at : gap;
                at++;
            } else {
                if (gap >= 0) {
                    tokens.add(Token.word(GAP, gap, at));
                    gap = -1;
                }
                tokens.add(token);
                at = token.end();
            }
        }
        if (gap >= 0) {
            tokens.add(Token.word(GAP, gap, at));
        }
        return tokens;
    }

    private static final WordMeaning GAP = WordMeaning.of(WordKind.GAP);

    /** The token that begins at a place; null where a character is no part of any. */
    private static @Nullable Token next(String text, int at, Lexicon lexicon) {
        Token period = PeriodScanner.scan(text, at);
        if (period != null) {
            return period;
        }
        WordTrie.Known word = lexicon.find(text, at);
        if (word != null && !isNumber(text, at, word)) {
            return Token.word(word.meaning(), at, at + word.text().length());
        }
        int year = YearText.at(text, at);
        if (year > 0) {
            return Token.year(year, at, at + YearText.LENGTH);
        }
        Token number = NumberScanner.scan(text, at);
        if (number != null) {
            return number;
        }
        WordMeaning sign = sign(text.charAt(at));
        return sign == null ? null : Token.word(sign, at, at + 1);
    }

    /** 12345 is a telephone line, but not in 1234567件 or 12345件. */
    private static boolean isNumber(String text, int at, WordTrie.Known word) {
        char first = text.charAt(at);
        if (first < '0' || first > '9') {
            return false;
        }
        Token number = NumberScanner.scan(text, at);
        return number != null && number.end() > at + word.text().length();
    }

    private static @Nullable WordMeaning sign(char each) {
        WordKind kind = switch (each) {
            case '、' -> WordKind.ENUMERATION;
            case ',' -> WordKind.COMMA;
            case ':' -> WordKind.COLON;
            case '(', '[', '〔' -> WordKind.OPEN;
            case ')', ']', '〕' -> WordKind.CLOSE;
            case ';' -> WordKind.SEMICOLON;
            case '。', '!', '?', '.' -> WordKind.END;
            default -> WordKind.GAP;
        };
        return kind == WordKind.GAP ? null : WordMeaning.of(kind);
    }
}
