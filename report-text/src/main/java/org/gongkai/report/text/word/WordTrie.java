package org.gongkai.report.text.word;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Words by their characters, so that the longest one at a place is found in one walk along the text. */
final class WordTrie {

    /**
     * A word and what it means.
     *
     * @param text the word
     * @param meaning what it means
     */
    record Known(String text, WordMeaning meaning) {}

    private final @Nullable Node[] byFirst = new Node[Character.MAX_VALUE + 1];

    /** Adds a word, unless it is known already. */
    void add(String word, WordMeaning meaning) {
        Node node = byFirst[word.charAt(0)];
        if (node == null) {
            node = new Node();
            byFirst[word.charAt(0)] = node;
        }
        for (int i = 1; i < word.length(); i++) {
            node = node.child(word.charAt(i));
        }
        if (node.word == null) {
            node.word = new Known(word, meaning);
        }
    }

    /** The longest word that begins at a place; null where none does. */
    @Nullable
    Known find(String text, int at) {
        Known longest = null;
        Node node = byFirst[text.charAt(at)];
        int next = at + 1;
        while (node != null) {
            longest = node.word == null ? longest : node.word;
            node = next < text.length() ? node.find(text.charAt(next++)) : null;
        }
        return longest;
    }

    /** What may follow some characters. */
    private static final class Node {

        /** So many are sooner looked through than searched. */
        private static final int FEW = 8;

        private char[] keys = {};
        private Node[] children = {};
        private @Nullable Known word;

        private @Nullable Node find(char key) {
            if (keys.length > FEW) {
                int index = Arrays.binarySearch(keys, key);
                return index < 0 ? null : children[index];
            }
            for (int i = 0; i < keys.length; i++) {
                if (keys[i] == key) {
                    return children[i];
                }
            }
            return null;
        }

        private Node child(char key) {
            Node known = find(key);
            if (known != null) {
                return known;
            }
            int index = -Arrays.binarySearch(keys, key) - 1;
            char[] moreKeys = new char[keys.length + 1];
            Node[] more = new Node[keys.length + 1];
            System.arraycopy(keys, 0, moreKeys, 0, index);
            System.arraycopy(children, 0, more, 0, index);
            System.arraycopy(keys, index, moreKeys, index + 1, keys.length - index);
            System.arraycopy(children, index, more, index + 1, keys.length - index);
            moreKeys[index] = key;
            more[index] = new Node();
            keys = moreKeys;
            children = more;
            return children[index];
        }
    }
}
