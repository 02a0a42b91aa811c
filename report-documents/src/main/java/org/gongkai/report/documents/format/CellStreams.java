package org.gongkai.report.documents.format;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** The blocks, with each such table as a grid. */
    static List<Block> read(List<Block> blocks) {
        List<Block> read = new ArrayList<>(blocks.size());
        boolean damaged = false;
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

    private static List<? extends Block> table(Optional<List<GridRow>> rows, List<TextBlock> lines) {
        return rows.isPresent()
                ? List.of(new Grid(
                        rows.get(), Grid.Columns.LOST, rows.get().get(0).place()))
                : lines;
    }
}
