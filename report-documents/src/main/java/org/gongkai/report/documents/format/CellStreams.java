package org.gongkai.report.documents.format;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.gongkai.report.documents.source.Block;
import org.gongkai.report.documents.source.Grid;
import org.gongkai.report.documents.source.GridRow;
import org.gongkai.report.documents.source.TextBlock;
import org.gongkai.report.documents.wording.SectionHeading;
import org.gongkai.report.model.form.term.Section;

/** Finds, below the headings of sections 二, 三 and 四, tables whose cells are nothing but lines or words of a text. */
final class CellStreams {

    private static final Set<Section> TABLES =
            EnumSet.of(Section.PROACTIVE_DISCLOSURE, Section.APPLICATIONS, Section.REMEDIES);

    private CellStreams() {}

    /**
     * The blocks, with each such table as a grid.
     *
     * @param source the lines of the text as they were written, the first at 0
     */
    static List<Block> read(List<Block> blocks, List<String> source) {
        List<Block> read = new ArrayList<>(blocks.size());
        boolean damaged = false;
        boolean spaced = false;
        int i = 0;
        while (i < blocks.size()) {
            Block block = blocks.get(i++);
            read.add(block);
            Optional<Section> section = heading(block).filter(TABLES::contains);
            if (section.isPresent()) {
                List<TextBlock> lines = new ArrayList<>();
                while (i < blocks.size()
                        && blocks.get(i) instanceof TextBlock text
                        && heading(text).isEmpty()) {
                    lines.add(text);
                    i++;
                }
                OptionalInt end = i < blocks.size() ? line(blocks.get(i)) : OptionalInt.empty();
                Optional<List<GridRow>> cells = SpacedCells.read(section.get(), lines, end, spaced);
                spaced |= cells.isPresent();
                Optional<List<GridRow>> rows = cells.or(() -> aligned(section.get(), lines, source));
                if (rows.isPresent()) {
                    read.add(whole(rows.get()));
                    continue;
                }
                CellStream stream = CellStream.of(section.get(), lines);
                read.addAll(table(stream.rows(damaged), lines));
                damaged |= stream.isDamaged();
            }
        }
        return read;
    }

    private static Optional<Section> heading(Block block) {
        return block instanceof TextBlock text
                ? SectionHeading.of(text.text()).map(SectionHeading::section)
                : Optional.empty();
    }

    /** Extractors and editors count columns differently; where both ways give a table, it must be the same. */
    private static Optional<List<GridRow>> aligned(Section section, List<TextBlock> lines, List<String> source) {
        Optional<List<GridRow>> one = aligned(section, lines, source, PlacedWord.BY_CHARACTERS);
        Optional<List<GridRow>> other = aligned(section, lines, source, PlacedWord.BY_WIDTH);
        boolean differ =
                one.isPresent() && other.isPresent() && !texts(one.get()).equals(texts(other.get()));
        return differ ? Optional.empty() : one.or(() -> other);
    }

    private static List<String> texts(List<GridRow> rows) {
        return rows.stream().map(row -> row + (row.damaged() ? "?" : "")).toList();
    }

    private static Optional<List<GridRow>> aligned(
            Section section, List<TextBlock> lines, List<String> source, IntUnaryOperator width) {
        List<List<PlacedWord>> words = new ArrayList<>();
        for (TextBlock line : lines) {
            int number = line(line).orElse(0);
            if (number == 0 || number > source.size()) {
                return Optional.empty();
            }
            words.add(PlacedWord.of(source.get(number - 1), number, width));
        }
        return AlignedCells.read(section, words);
    }

    private static OptionalInt line(Block block) {
        return block.place().location().line();
    }

    /** A table of which it is known how many cells its longest row has. */
    private static Grid whole(List<GridRow> rows) {
        int longest = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return new Grid(rows, Grid.Columns.KEPT, rows.get(0).place(), longest);
    }

    private static List<? extends Block> table(Optional<List<GridRow>> rows, List<TextBlock> lines) {
        return rows.isPresent()
                ? List.of(new Grid(
                        rows.get(), Grid.Columns.LOST, rows.get().get(0).place()))
                : lines;
    }
}
