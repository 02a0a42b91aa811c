package org.gongkai.report.rules.narrative;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cuts a text into tokens. */
final class Tokens {

    private static final String IGNORED = "“”‘’\"'《》〈〉「」";

    private final Frame frame;
    private final Lexicon lexicon;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(Frame frame) {
        this.frame = frame;
        this.lexicon = Lexicon.of(frame.edition());
    }

    /** The text without spaces, line feeds and quotation marks, wide letters and digits as narrow ones. */
    static String plain(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder plain = new StringBuilder(normal.length());
        for (int i = 0; i < normal.length(); i++) {
            char each = normal.charAt(i);
            if (!Character.isWhitespace(each) && !Character.isSpaceChar(each) && IGNORED.indexOf(each) < 0) {
                plain.append(each);
            }
        }
        return plain.toString();
    }

    /** The tokens of a plain text. */
    static List<Token> of(String plain, Frame frame) {
        Tokens tokens = new Tokens(frame);
        int at = 0;
        while (at < plain.length()) {
            Token token = next(plain, at, tokens.lexicon);
            tokens.add(token);
            at = token.end();
        }
        return tokens.tokens;
    }

    private static Token next(String text, int at, Lexicon lexicon) {
        Optional<Token> months = MonthScanner.scan(text, at);
        if (months.isPresent()) {
            return months.get();
        }
        Map.@Nullable Entry<String, Meaning> word = lexicon.find(text, at);
        if (word != null) {
            return Token.word(word.getValue(), at, at + word.getKey().length());
        }
        Token number = NumberScanner.scan(text, at);
        return number != null ? number : Token.word(Meaning.of(sign(text.charAt(at))), at, at + 1);
    }

    private static Kind sign(char each) {
        return switch (each) {
            case '、' -> Kind.ENUMERATION;
            case ',' -> Kind.COMMA;
            case '(', '[', '〔' -> Kind.OPEN;
            case ')', ']', '〕' -> Kind.CLOSE;
            case ';' -> Kind.SEMICOLON;
            case '。', '!', '?', '.' -> Kind.END;
            default -> Kind.OTHER;
        };
    }

    /** Adds a token; 2022年结转 and 结转至2024年 become one word each. */
    private void add(Token token) {
        int last = tokens.size() - 1;
        if (token.is(Kind.YEAR)) {
            int carry = last >= 0 && tokens.get(last).is(Kind.FILLER) ? last - 1 : last;
            if (carry >= 0 && tokens.get(carry).is(Kind.VERB, Lexicon.CARRY) && isYear(token, frame.year() + 1)) {
                replace(carry, Lexicon.CARRY_FORWARD, token.end());
                return;
            }
        }
        if (token.is(Kind.VERB, Lexicon.CARRY)) {
            int year = last >= 0 && tokens.get(last).is(Kind.FILLER) ? last - 1 : last;
            if (year >= 0 && tokens.get(year).is(Kind.YEAR) && isYear(tokens.get(year), frame.year() - 1)) {
                replace(year, Lexicon.CARRY_IN, token.end());
                return;
            }
        }
        tokens.add(token);
    }

    private void replace(int from, String verb, int end) {
        int start = tokens.get(from).start();
        tokens.subList(from, tokens.size()).clear();
        tokens.add(Token.word(Meaning.of(Kind.VERB, verb), start, end));
    }

    private static boolean isYear(Token token, int year) {
        return token.value().compareTo(BigDecimal.valueOf(year)) == 0;
    }
}
