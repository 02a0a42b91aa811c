package org.gongkai.report.rules.narrative;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.model.form.LineTerm;

/**
 * The word that a number belongs to.
 *
 * @param word the word; of several joined ones, the last
 * @param lines the lines of all joined words
 * @param at where the word stands among the sentence's tokens
 */
record Key(Token word, List<LineTerm> lines, int at) {

    static Key of(Token word, int at) {
        return new Key(word, List.copyOf(word.meaning().lines()), at);
    }

    Key and(Token other) {
        List<LineTerm> all = new ArrayList<>(other.meaning().lines());
        lines.stream().filter(line -> !all.contains(line)).forEach(all::add);
        return new Key(word, all, at);
    }

    Kind kind() {
        return word.kind();
    }

    boolean is(Kind kind, String detail) {
        return word.is(kind, detail);
    }
}
