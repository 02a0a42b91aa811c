package org.gongkai.report.rules;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.rules.wording.Sentences;
import org.gongkai.report.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of a narrative as hashes, sorted.
 *
 * @param agency the body's name
 * @param year the report's year
 * @param hashes the hash of each different sentence
 * @param lengths the number of characters of each of them
 */
record NarrativeSketch(String agency, int year, long[] hashes, int[] lengths) implements java.io.Serializable {

    /** A shorter text has nothing to vary. */
    private static final int LEAST_CHARACTERS = 200;

    /** Texts that share nine tenths share one of so many smallest hashes but by the rarest chance. */
    private static final int KEYS = 6;

    private static final int SHORTEST_NAME = 2;
    private static final String NAME = "@";
    private static final String OWN = "[本我全该][省市州盟县区旗乡镇村局厅委办院所会街道单位机关部门府]+";

    static NarrativeSketch of(DisclosureReport report) {
        String text = Stream.of(report.overview().texts().stream(), report.problemsAndImprovements().stream())
                .flatMap(texts -> texts)
                .collect(Collectors.joining("\n"));
        List<String> sentences = Sentences.of(masked(text, report.agency().name())).stream()
                .distinct()
                .toList();
        long[][] sorted = sentences.stream()
                .map(sentence -> new long[] {hash(sentence), sentence.length()})
                .sorted((one, other) -> Long.compare(one[0], other[0]))
                .toArray(long[][]::new);
        return new NarrativeSketch(
                report.agency().name(),
                report.year(),
                Arrays.stream(sorted).mapToLong(each -> each[0]).toArray(),
                Arrays.stream(sorted).mapToInt(each -> (int) each[1]).toArray());
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

    boolean isLong() {
        return Arrays.stream(lengths).sum() >= LEAST_CHARACTERS;
    }

    /** What another report that says the same very likely has one of. */
    long[] keys() {
        return isLong() ? Arrays.copyOf(hashes, Math.min(KEYS, hashes.length)) : new long[0];
    }

    /** The share of this text, in per cent, that stands in sentences of the other too. */
    int sharedWith(NarrativeSketch other) {
        long all = 0;
        long shared = 0;
        for (int i = 0; i < hashes.length; i++) {
            all += lengths[i];
            shared += Arrays.binarySearch(other.hashes, hashes[i]) >= 0 ? lengths[i] : 0;
        }
        return all == 0 ? 0 : (int) (shared * 100 / all);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NarrativeSketch that
                && agency.equals(that.agency)
                && year == that.year
                && Arrays.equals(hashes, that.hashes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }
}
