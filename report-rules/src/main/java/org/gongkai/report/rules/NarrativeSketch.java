package org.gongkai.report.rules;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.LongUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.value.ReportValue;
import org.gongkai.report.rules.wording.Sentences;
import org.gongkai.report.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A report's narrative as hashes of its different sentences, names, years and numbers masked: what
 * {@link NarrativeTwins} compares reports by. A hash takes eight bytes and ends in the number of its sentence's
 * characters.
 *
 * <p>Immutable.
 *
 * @since 0.1.0
 */
public final class NarrativeSketch implements ReportValue {

    /** A shorter text has nothing to vary. */
    private static final int LEAST_CHARACTERS = 200;

    /** Texts that share nine tenths share one of so many smallest hashes but by the rarest chance. */
    private static final int KEYS = 6;

    /** The share of characters, in per cent, from which on two texts say the same. */
    private static final int MOST_SHARE = 90;

    /** The bits of a hash that hold the length of its sentence; a longer one counts as so long. */
    private static final long LENGTH = 0xffff;

    private static final int PER_CENT = 100;
    private static final int SHORTEST_NAME = 2;
    private static final String NAME = "@";
    private static final String OWN = "[本我全该][省市州盟县区旗乡镇村局厅委办院所会街道单位机关部门府]+";

    private final String agency;
    private final int year;
    private final long[] sentences;

    private NarrativeSketch(String agency, int year, long[] sentences) {
        this.agency = Objects.requireNonNull(agency, "agency");
        this.year = year;
        this.sentences = sentences;
    }

    /** That of a report. */
    public static NarrativeSketch of(DisclosureReport report) {
        String text = Stream.of(report.overview().texts().stream(), report.problemsAndImprovements().stream())
                .flatMap(texts -> texts)
                .collect(Collectors.joining("\n"));
        long[] sentences = Sentences.of(masked(text, report.agency().name())).stream()
                .distinct()
                .mapToLong(sentence -> hash(sentence) & ~LENGTH | Math.min(LENGTH, sentence.length()))
                .sorted()
                .toArray();
        return new NarrativeSketch(report.agency().name(), report.year(), sentences);
    }

    /**
     * One that was kept elsewhere.
     *
     * @param agency the body's name; empty where it is not known
     * @param sentences what {@link #sentences()} gave, in any order
     */
    public static NarrativeSketch of(String agency, int year, long... sentences) {
        return new NarrativeSketch(agency, year, isAscending(sentences) ? sentences.clone() : ascending(sentences));
    }

    private static boolean isAscending(long[] sentences) {
        for (int i = 1; i < sentences.length; i++) {
            if (sentences[i - 1] >= sentences[i]) {
                return false;
            }
        }
        return true;
    }

    private static long[] ascending(long[] sentences) {
        return Arrays.stream(sentences).sorted().distinct().toArray();
    }

    /** The text without the body's name, in full and cut short from the front, and without words for the body. */
    private static String masked(String text, String agency) {
        String plain = text;
        for (String name : List.of(agency, stem(agency))) {
            for (int start = 0; start + SHORTEST_NAME <= name.length(); start++) {
                plain = plain.replace(name.substring(start), NAME);
            }
        }
        return plain.replaceAll(OWN, NAME).replaceAll("(?:" + NAME + ")+", NAME);
    }

    private static String stem(String agency) {
        return PlainText.compact(agency).replaceFirst("(?:人民政府(?:办公厅|办公室)?|办事处|管理委员会)$", "");
    }

    /** FNV-1a, the same on every machine. */
    private static long hash(String sentence) {
        long hash = 0xcbf29ce484222325L;
        for (byte each : sentence.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ each & 0xff) * 0x100000001b3L;
        }
        return hash;
    }

    /** The body's name; empty where it is not known. */
    public String agency() {
        return agency;
    }

    /** The year reported on. */
    public int year() {
        return year;
    }

    /** The hashes, in ascending order. */
    public long[] sentences() {
        return sentences.clone();
    }

    /** Whether it is compared at all; a narrative of fewer than two hundred characters is not. */
    public boolean isLong() {
        return length() >= LEAST_CHARACTERS;
    }

    private long length() {
        return Arrays.stream(sentences).map(sentence -> sentence & LENGTH).sum();
    }

    /**
     * Sentences of which each report that says the same has at least one: the rarest, so that those that everybody
     * copies lead to nobody.
     *
     * @param frequency how many reports have a sentence, of those that it is compared with
     */
    public long[] telling(LongUnaryOperator frequency) {
        long[] rarest = Arrays.stream(sentences)
                .boxed()
                .sorted(Comparator.comparingLong(frequency::applyAsLong).thenComparing(Comparator.naturalOrder()))
                .mapToLong(Long::longValue)
                .toArray();
        long most = length() * (PER_CENT - MOST_SHARE);
        int count = 0;
        for (long missing = 0; count < rarest.length && missing * PER_CENT <= most; count++) {
            missing += rarest[count] & LENGTH;
        }
        return Arrays.copyOf(rarest, count);
    }

    /** What another report that says the same very likely has one of. */
    long[] keys() {
        return isLong() ? Arrays.copyOf(sentences, Math.min(KEYS, sentences.length)) : new long[0];
    }

    /** Whether another one has one of the keys. */
    boolean sharesKey(NarrativeSketch other) {
        long[] others = other.keys();
        return Arrays.stream(keys()).anyMatch(key -> Arrays.binarySearch(others, key) >= 0);
    }

    /**
     * The share of this text, in per cent, that stands in sentences of the other too; none where they do not say the
     * same. The keys of two, which stand in front, are shared by chance more often than the rest, so that the end is
     * looked at first: texts that do not say the same are told apart by a few sentences.
     */
    OptionalInt sharedWith(NarrativeSketch other) {
        long all = length();
        long most = all * (PER_CENT - MOST_SHARE);
        long missing = 0;
        for (int i = sentences.length - 1; i >= 0 && missing * PER_CENT <= most; i--) {
            missing += Arrays.binarySearch(other.sentences, sentences[i]) < 0 ? sentences[i] & LENGTH : 0;
        }
        return all == 0 || missing * PER_CENT > most
                ? OptionalInt.empty()
                : OptionalInt.of((int) ((all - missing) * PER_CENT / all));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NarrativeSketch that
                && agency.equals(that.agency)
                && year == that.year
                && Arrays.equals(sentences, that.sentences);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sentences);
    }

    /** The body and the year, {@code 示例县财政局 2023}. */
    @Override
    public String toString() {
        return agency + " " + year;
    }
}
