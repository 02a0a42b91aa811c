package org.gongkai.report.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.model.Provenance;
import org.gongkai.report.model.SourceLocation;
import org.gongkai.report.text.PlainText;

/**
 * Where in the document words of the report's texts stand. Sentences are read without spaces and quotation marks and
 * may run over the end of a line, so the paragraphs are searched in that form, one behind the other.
 */
final class SentencePlaces {

    private final List<Map.Entry<String, SourceLocation>> paragraphs;
    private final List<Integer> starts = new ArrayList<>();
    private final String plain;

    private SentencePlaces(Provenance provenance) {
        this.paragraphs = List.copyOf(provenance.paragraphs().entrySet());
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, SourceLocation> paragraph : paragraphs) {
            starts.add(text.length());
            text.append(PlainText.unquoted(paragraph.getKey()));
        }
        this.plain = text.toString();
    }

    static SentencePlaces of(Provenance provenance) {
        return new SentencePlaces(provenance);
    }

    /** Where words stand for the first time: the column, too, where the paragraph has one. */
    Optional<SourceLocation> find(String words) {
        String wanted = PlainText.unquoted(words);
        int at = wanted.isEmpty() ? -1 : plain.indexOf(wanted);
        if (at < 0) {
            return Optional.empty();
        }
        int index = paragraphs.size() - 1;
        while (starts.get(index) > at) {
            index--;
        }
        String paragraph = paragraphs.get(index).getKey();
        int before = at - starts.get(index);
        SourceLocation begin = paragraphs.get(index).getValue();
        return Optional.of(
                begin.column().isPresent()
                        ? begin.withColumn(begin.column().getAsInt() + written(paragraph, before))
                        : begin);
    }

    /** How many characters of a paragraph stand before the one with so many read before it. */
    static int written(String paragraph, int read) {
        int low = 0;
        int high = paragraph.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (PlainText.unquoted(paragraph.substring(0, middle + 1)).length() > read) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
