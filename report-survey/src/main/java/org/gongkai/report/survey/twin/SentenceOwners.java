package org.gongkai.report.survey.twin;

import java.util.Arrays;

/** The numbers of the narratives that have one sentence, which may be all of them. */
final class SentenceOwners {

    private static final int FEW = 16;

    private int year;
    private long sentence;
    private int[] numbers = new int[FEW];
    private int size;

    /** Whether a posting is of the same sentence as those added before. */
    boolean isOf(Posting posting) {
        return size == 0 || posting.year() == year && posting.sentence() == sentence;
    }

    void add(Posting posting) {
        year = posting.year();
        sentence = posting.sentence();
        numbers = size < numbers.length ? numbers : Arrays.copyOf(numbers, 2 * size);
        numbers[size++] = posting.number();
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    Posting get(int index) {
        return new Posting(year, sentence, numbers[index]);
    }
}
