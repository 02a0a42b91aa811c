package org.gongkai.report.survey.twin;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.report.rules.NarrativeSketch;
import org.gongkai.report.rules.NarrativeTwins;
import org.gongkai.report.survey.table.RowTable;
import org.gongkai.report.survey.table.RowWriter;
import org.gongkai.report.survey.table.SortedRows;
import org.gongkai.report.survey.table.TableFiles;
import org.jspecify.annotations.Nullable;

/**
 * Finds which narratives say the same, in memory that does not grow with them: sentences are sorted on the disk, so
 * that those that several have stand together; a narrative is then compared with those that have one of its rarest.
 * Which sentences these are makes sure that none is missed; that they are rare, that few are compared.
 */
final class TwinSearch {

    private final TableFiles files;
    private final RowTable<NarrativeSketch> sketches;
    private final RowWriter<Posting> shared;
    private final RowWriter<SharedSentence> sentences;
    private final RowWriter<TwinRow> found;

    TwinSearch(TableFiles files, RowTable<NarrativeSketch> sketches) throws IOException {
        this.files = files;
        this.sketches = sketches;
        this.shared = new RowWriter<>(files, new Posting.Format());
        this.sentences = new RowWriter<>(files, new SharedSentence.Format());
        this.found = new RowWriter<>(files, new TwinRow.Format());
    }

    /** Searches, and gives the disk back what only the search needs. */
    Twins search(RowTable<Posting> all) throws IOException {
        try (all;
                SortedRows<Posting> sorted = all.sortedRows(Posting.ORDER)) {
            share(sorted);
        }
        try (RowTable<Posting> owners = shared.table();
                RowTable<SharedSentence> unsorted = sentences.table();
                SortedRows<SharedSentence> sorted = unsorted.sortedRows(SharedSentence.ORDER)) {
            compare(sorted, owners);
        }
        return new Twins(sketches, found.sorted(TwinRow.BY_AGENCY), found.sorted(TwinRow.BY_PAIR));
    }

    /** Keeps the sentences that several narratives of a year have. */
    private void share(Iterator<Posting> sorted) throws IOException {
        SentenceOwners owners = new SentenceOwners();
        while (sorted.hasNext()) {
            Posting posting = sorted.next();
            if (!owners.isOf(posting)) {
                keep(owners);
                owners.clear();
            }
            owners.add(posting);
        }
        keep(owners);
    }

    private void keep(SentenceOwners owners) throws IOException {
        int first = shared.size();
        int frequency = owners.size();
        for (int i = 0; i < frequency && frequency > 1; i++) {
            Posting posting = owners.get(i);
            shared.add(posting);
            sentences.add(new SharedSentence(posting.number(), posting.sentence(), first, frequency));
        }
    }

    private void compare(Iterator<SharedSentence> sorted, RowTable<Posting> owners) throws IOException {
        Map<Long, SharedSentence> own = new HashMap<>();
        int number = -1;
        while (sorted.hasNext()) {
            SharedSentence next = sorted.next();
            if (next.number() != number) {
                compare(number, own, owners);
                own.clear();
                number = next.number();
            }
            own.put(next.sentence(), next);
        }
        compare(number, own, owners);
    }

    private void compare(int number, Map<Long, SharedSentence> known, RowTable<Posting> owners) throws IOException {
        if (known.isEmpty()) {
            return;
        }
        NarrativeSketch own = sketches.get(number);
        int[] others = Arrays.stream(own.telling(sentence -> frequency(known.get(sentence))))
                .mapToObj(known::get)
                .filter(Objects::nonNull)
                .flatMap(sentence -> owners.rows(sentence.first(), sentence.frequency()).stream())
                .mapToInt(Posting::number)
                .filter(other -> other != number)
                .sorted()
                .distinct()
                .toArray();
        for (int other : others) {
            compare(own, number, other);
        }
    }

    private static int frequency(@Nullable SharedSentence sentence) {
        return sentence == null ? 1 : sentence.frequency();
    }

    private void compare(NarrativeSketch own, int number, int other) throws IOException {
        NarrativeSketch sketch = sketches.get(other);
        Optional<NarrativeTwins.Twin> twin = NarrativeTwins.twin(own, sketch);
        if (twin.isPresent()) {
            found.add(new TwinRow(
                    own.year(),
                    own.agency(),
                    twin.get().agency(),
                    number,
                    other,
                    twin.get().share()));
        }
    }
}
