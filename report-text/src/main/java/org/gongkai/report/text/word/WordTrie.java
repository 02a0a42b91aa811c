package org.gongkai.report.text.word;

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

    /** What may follow some characters: a table twice as long as it holds, in which a place is mostly right at once. */
    private static final class Node {

        private static final char NOTHING = 0;
        private static final int FEWEST = 4;

        private char[] keys = {NOTHING};
        private @Nullable Node[] children = {null};
        private int size;
        private @Nullable Known word;

        private @Nullable Node find(char key) {
            return children[place(keys, key)];
        }

        /** Where a key stands, or the free place where it would. */
        private static int place(char[] keys, char key) {
            int mask = keys.length - 1;
            int place = (key ^ key >>> 6) & mask;
            while (keys[place] != key && keys[place] != NOTHING) {
                place = place + 1 & mask;
            }
            return place;
        }

        private Node child(char key) {
            Node known = find(key);
            if (known != null) {
                return known;
            }
            if (2 * ++size > keys.length) {
                grow();
            }
            int place = place(keys, key);
            Node added = new Node();
            keys[place] = key;
            children[place] = added;
            return added;
        }

        private void grow() {
            char[] moreKeys = new char[Math.max(FEWEST, 2 * keys.length)];
            @Nullable Node[] more = new @Nullable Node[moreKeys.length];
            for (int i = 0; i < keys.length; i++) {
                if (keys[i] != NOTHING) {
                    int place = place(moreKeys, keys[i]);
                    moreKeys[place] = keys[i];
                    more[place] = children[i];
                }
            }
            keys = moreKeys;
            children = more;
        }
    }
}
