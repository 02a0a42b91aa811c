package org.gongkai.report.text.clause;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import org.gongkai.report.text.word.WordKind;

/** 予以公开、不予公开分别为13件、3件: each number belongs to the word of its place in the list. */
public final class RespectiveCounts {

    private static final Set<WordKind> LISTED = EnumSet.of(WordKind.OUTCOME, WordKind.REMEDY, WordKind.RESULT);

    private RespectiveCounts() {}

    /** The heads of the numbers behind 分别, in order; empty where words and numbers do not match. */
    public static List<Head> of(Clause clause, int respectively) {
        List<Integer> numbers = numbers(clause, respectively);
        List<Integer> words = words(clause, respectively);
        List<Head> heads = new ArrayList<>();
        for (int i = 0; i < numbers.size() && numbers.size() == words.size(); i++) {
            Phrase phrase = new Phrase(clause, respectively, numbers.get(i), numbers.get(i) + 1);
            heads.add(Head.of(phrase, words.get(i), false));
        }
        return heads;
    }

    /** The places of the numbers behind 分别. */
    public static List<Integer> numbers(Clause clause, int respectively) {
        List<Integer> numbers = new ArrayList<>();
        int at = clause.behind(respectively);
        while (at < clause.size() && clause.get(at).is(WordKind.NUMBER)) {
            numbers.add(at);
            int joint = clause.behind(at);
            if (joint >= clause.size() || !clause.get(joint).kind().isJoint()) {
                break;
            }
            at = clause.behind(joint);
        }
        return numbers;
    }

    private static List<Integer> words(Clause clause, int respectively) {
        LinkedList<Integer> words = new LinkedList<>();
        int at = clause.before(respectively);
        while (at >= 0 && LISTED.contains(clause.get(at).kind())) {
            words.addFirst(at);
            int joint = clause.before(at);
            if (joint < 0 || !clause.get(joint).kind().isJoint()) {
                break;
            }
            at = clause.before(joint);
        }
        return words;
    }
}
