package org.gongkai.report.text.word;

import java.util.List;

/** The words of sentences, from the resource {@code words.tsv}, which says how its lines read. */
final class WordList {

    private static final String RESOURCE = "words.tsv";

    /**
     * A word.
     *
     * @param text the word
     * @param kind what it does in a sentence
     * @param about a verb, or names of lines or columns; empty where the kind says it all
     */
    record Word(String text, WordKind kind, String about) {

        static Word of(String line) {
            String[] parts = line.split("\t", -1);
            if (parts.length < 2 || parts.length > 3) {
                throw new IllegalStateException(
                        RESOURCE + ": a word, its kind and what it is about, not '" + line + "'");
            }
            return new Word(parts[0], WordKind.valueOf(parts[1]), parts.length > 2 ? parts[2] : "");
        }
    }

    private WordList() {}

    /** All words, in the order of the resource. */
    static List<Word> read() {
        return ListResource.lines(RESOURCE).map(Word::of).toList();
    }
}
