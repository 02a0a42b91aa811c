package org.gongkai.report.io.csv;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.io.problem.LocatedProblemException;
import org.gongkai.report.io.problem.Problems;
import org.gongkai.report.io.problem.TextPosition;

/** Takes the rows of RFC 4180 apart; a line feed alone ends a row too. A row without content is none. */
final class CsvRows {

    private static final int END = -1;

    /** More than any table has; a hostile row may hold millions. */
    private static final int MOST_FIELDS = 1_000;

    private final String text;
    private int next;
    private int line = 1;
    private int column = 1;
    private int counted;

    CsvRows(String text) {
        this.text = text;
    }

    /** The fields of the next row; none at the end. */
    List<CsvField> next() {
        while (next < text.length()) {
            List<CsvField> row = row();
            if (row.size() > 1 || !row.get(0).text().isBlank()) {
                return row;
            }
        }
        return List.of();
    }

    /** Where the reader stands. */
    TextPosition position() {
        column += text.codePointCount(counted, next);
        counted = next;
        return new TextPosition(line, column);
    }

    private List<CsvField> row() {
        List<CsvField> fields = new ArrayList<>();
        do {
            fields.add(field());
            if (fields.size() > MOST_FIELDS) {
                throw problem("csv.many", position());
            }
        } while (skip(CsvText.SEPARATOR));
        skip('\r');
        if (skip('\n')) {
            newLine();
        } else if (peek() != END) {
            throw problem("csv.line", position());
        }
        return fields;
    }

    private CsvField field() {
        TextPosition position = position();
        return new CsvField(peek() == CsvText.QUOTE ? quoted(position) : plain(), position);
    }

    private String plain() {
        int start = next;
        while (peek() != END && peek() != CsvText.SEPARATOR && peek() != '\r' && peek() != '\n') {
            if (peek() == CsvText.QUOTE) {
                throw problem("csv.quote", position());
            }
            next++;
        }
        return text.substring(start, next);
    }

    private String quoted(TextPosition start) {
        StringBuilder content = new StringBuilder();
        next++;
        while (true) {
            int c = peek();
            if (c == END) {
                throw problem("csv.open", start);
            }
            next++;
            if (c == CsvText.QUOTE && !skip(CsvText.QUOTE)) {
                return content.toString();
            }
            content.append((char) c);
            if (c == '\n') {
                newLine();
            }
        }
    }

    private void newLine() {
        line++;
        column = 1;
        counted = next;
    }

    private int peek() {
        return next < text.length() ? text.charAt(next) : END;
    }

    private boolean skip(char c) {
        if (peek() != c) {
            return false;
        }
        next++;
        return true;
    }

    private static LocatedProblemException problem(String key, TextPosition position) {
        return new LocatedProblemException(Problems.of(key, MOST_FIELDS), "", position);
    }
}
