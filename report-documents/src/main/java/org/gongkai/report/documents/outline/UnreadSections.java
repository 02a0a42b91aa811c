package org.gongkai.report.documents.outline;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gongkai.report.documents.source.Block;
import org.gongkai.report.documents.source.Grid;
import org.gongkai.report.documents.source.TextBlock;
import org.gongkai.report.documents.wording.Texts;
import org.gongkai.report.model.form.term.Section;

/**
 * The sections for which something stands in a document that was not understood. Such a section is not empty: the
 * reader is at its limit, not the body. A heading with nothing below it is no witness, and neither is a printed table
 * whose cells were found blank.
 */
public final class UnreadSections {

    /** An opening of this length is more than the usual words before section 一. */
    private static final int MORE_THAN_PREAMBLE = 300;

    private static final Set<Section> TABLES =
            EnumSet.of(Section.PROACTIVE_DISCLOSURE, Section.APPLICATIONS, Section.REMEDIES);

    private final Map<Section, Block> witnesses = new EnumMap<>(Section.class);
    private final Set<Section> sections = EnumSet.noneOf(Section.class);
    private final Outline outline;

    private UnreadSections(Outline outline) {
        this.outline = outline;
    }

    /**
     * Finds them.
     *
     * @param images how many pictures the document shows; a table that is missing may be one of them
     * @param hasTable whether a cell of a section's table was found, be it blank
     */
    public static UnreadSections of(Outline outline, int images, Predicate<Section> hasTable) {
        UnreadSections unread = new UnreadSections(outline);
        for (Section section : TABLES) {
            if (!hasTable.test(section)) {
                unread.lookFor(section, images);
            }
        }
        if (!outline.has(Section.OVERVIEW)) {
            unread.longOpening().ifPresent(text -> unread.put(Section.OVERVIEW, text));
        }
        for (Section section : List.of(Section.PROBLEMS, Section.OTHER_MATTERS)) {
            if (!outline.has(section)) {
                unread.sentenceAmongTables().ifPresent(text -> unread.put(section, text));
            }
        }
        return unread;
    }

    private void lookFor(Section section, int images) {
        Optional<? extends Block> witness = outline.tables().stream()
                .filter(part -> part.table() == section)
                .map(TablePart::grid)
                .findFirst();
        if (witness.isEmpty()) {
            witness = outline.others().stream()
                    .filter(part -> part.table() == section)
                    .map(TablePart::grid)
                    .findFirst();
        }
        if (witness.isEmpty()) {
            witness = outline.texts(section).stream()
                    .filter(text -> !Texts.isPageNumber(text.text()))
                    .findFirst();
        }
        if (witness.isEmpty() && !outline.has(section)) {
            // A table without any heading that is known; whose it is, is not known either.
            witness = outline.before().stream().filter(Grid.class::isInstance).findFirst();
        }
        witness.ifPresent(block -> put(section, block));
        if (images > 0) {
            sections.add(section);
        }
    }

    private void put(Section section, Block witness) {
        witnesses.put(section, witness);
        sections.add(section);
    }

    private Optional<TextBlock> longOpening() {
        List<TextBlock> opening = outline.before().stream()
                .filter(TextBlock.class::isInstance)
                .map(TextBlock.class::cast)
                .filter(text -> Texts.isSentence(text.text()))
                .toList();
        int length = opening.stream().mapToInt(text -> text.text().length()).sum();
        return length < MORE_THAN_PREAMBLE ? Optional.empty() : opening.stream().reduce((first, last) -> last);
    }

    /** Prose below a table: the heading above it may not have been known. */
    private Optional<TextBlock> sentenceAmongTables() {
        return outline.texts(Section.REMEDIES).stream()
                .filter(text -> Texts.isSentence(text.text()) && text.text().length() > 20)
                .reduce((first, last) -> last);
    }

    /** The sections, in the form's order. */
    public Set<Section> sections() {
        return sections;
    }

    /** Where each that has a place of its own begins. */
    public Map<Section, Block> witnesses() {
        return witnesses;
    }

    /** What stands there. */
    public static String shown(Block witness) {
        return witness instanceof Grid grid
                ? grid.rows().get(0).toString()
                : witness instanceof TextBlock text ? text.text() : "";
    }
}
