package org.gongkai.report.documents.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.gongkai.report.documents.source.Place;
import org.gongkai.report.documents.source.TextBlock;
import org.gongkai.report.model.SourceLocation;
import org.gongkai.report.model.form.term.Section;

/** Where the paragraphs of a report's texts begin; worked out when somebody asks. */
public final class ParagraphPlaces {

    private ParagraphPlaces() {}

    public static Supplier<Map<String, SourceLocation>> of(Outline outline) {
        List<TextBlock> texts = new ArrayList<>();
        outline.before().forEach(block -> {
            if (block instanceof TextBlock text) {
                texts.add(text);
            }
        });
        for (Section section : Section.values()) {
            texts.addAll(outline.texts(section));
        }
        return () -> places(texts);
    }

    private static Map<String, SourceLocation> places(List<TextBlock> texts) {
        Map<String, SourceLocation> places = new LinkedHashMap<>();
        for (TextBlock text : texts) {
            places.computeIfAbsent(text.text(), words -> location(text.place()));
        }
        return places;
    }

    /** A column only where one may count on from it. */
    private static SourceLocation location(Place place) {
        SourceLocation location = place.location();
        return place.isVerbatim() ? location : location.withColumn(OptionalInt.empty());
    }
}
