package org.gongkai.report.documents.outline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.report.documents.source.Block;
import org.gongkai.report.documents.source.Grid;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.GridRow;
import org.gongkai.report.documents.source.SourceDocument;
import org.gongkai.report.documents.source.TextBlock;
import org.gongkai.report.documents.wording.LabelMeaning;
import org.gongkai.report.documents.wording.SectionHeading;
import org.gongkai.report.documents.wording.TitleLine;
import org.gongkai.report.model.form.term.Section;

/**
 * Cuts a document where another report begins: at a title of another year or body, behind sections of one report,
 * before the same sections again. A title in a list of links begins none.
 */
public final class ReportParts {

    private static final int LONGEST_NAME = 40;

    /** A title and where it stands. */
    private record Title(int index, TitleLine line) {

        boolean isOfAnother(Title other) {
            boolean bodies = !line.agency().isEmpty()
                    && !other.line.agency().isEmpty()
                    && !line.agency().equals(other.line.agency());
            return line.year() != other.line.year() || bodies;
        }
    }

    private final List<Block> blocks;
    private final List<Title> titles = new ArrayList<>();

    private ReportParts(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** The reports of a document, in its order; mostly the document itself. */
    public static List<SourceDocument> of(SourceDocument document) {
        List<Integer> starts = new ReportParts(document.blocks()).starts();
        if (starts.isEmpty()) {
            return List.of(document);
        }
        List<SourceDocument> parts = new ArrayList<>();
        int from = 0;
        starts.add(document.blocks().size());
        for (int to : starts) {
            List<Block> blocks = document.blocks().subList(from, to);
            parts.add(new SourceDocument(
                    blocks, Optional.empty(), document.properties(), document.images(), document.remarks()));
            from = to;
        }
        return parts;
    }

    /** Which of several reports the page's own title names; the first where it names none. */
    public static int named(List<SourceDocument> parts, SourceDocument document) {
        Optional<TitleLine> wanted = document.pageTitle().flatMap(TitleLine::of);
        for (int i = 0; wanted.isPresent() && i < parts.size(); i++) {
            Optional<TitleLine> title = title(parts.get(i));
            boolean same = title.isPresent()
                    && title.get().year() == wanted.get().year()
                    && (wanted.get().agency().isEmpty()
                            || title.get().agency().isEmpty()
                            || title.get().agency().equals(wanted.get().agency()));
            if (same) {
                return i;
            }
        }
        return 0;
    }

    private static Optional<TitleLine> title(SourceDocument part) {
        List<Title> titles = new ReportParts(part.blocks()).findTitles();
        return titles.isEmpty() ? Optional.empty() : Optional.of(titles.get(0).line());
    }

    /** The title of a part, or else what it begins with. */
    public static Block head(SourceDocument part) {
        List<Title> titles = new ReportParts(part.blocks()).findTitles();
        return part.blocks().get(titles.isEmpty() ? 0 : titles.get(0).index());
    }

    private List<Title> findTitles() {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof TextBlock text && text.text().contains("公开")) {
                int index = i;
                TitleLine.of(text.text())
                        .filter(line -> line.year() > 0)
                        .ifPresent(line -> titles.add(new Title(index, line)));
            }
        }
        return titles;
    }

    private List<Integer> starts() {
        List<Integer> starts = new ArrayList<>();
        findTitles();
        if (titles.size() < 2) {
            return starts;
        }
        Title current = titles.get(0);
        for (int i = 1; i < titles.size(); i++) {
            Title title = titles.get(i);
            if (!title.isOfAnother(current)) {
                continue;
            }
            Set<Section> above = sections(current.index(), title.index());
            if (above.isEmpty()) {
                current = title;
                continue;
            }
            Set<Section> below = sections(title.index(), endOf(i));
            below.retainAll(above);
            if (!below.isEmpty()) {
                starts.add(startOf(title));
                current = title;
            }
        }
        return starts;
    }

    /** Where the next title of another report stands. */
    private int endOf(int title) {
        for (int i = title + 1; i < titles.size(); i++) {
            if (titles.get(i).isOfAnother(titles.get(title))) {
                return titles.get(i).index();
            }
        }
        return blocks.size();
    }

    /** The body's name may stand in a line of its own above the title. */
    private int startOf(Title title) {
        boolean name = title.line().agency().isEmpty()
                && blocks.get(title.index() - 1) instanceof TextBlock above
                && above.text().length() <= LONGEST_NAME
                && above.text().indexOf('。') < 0;
        return name ? title.index() - 1 : title.index();
    }

    private Set<Section> sections(int from, int to) {
        Set<Section> sections = EnumSet.noneOf(Section.class);
        for (Block block : blocks.subList(from, to)) {
            if (block instanceof TextBlock text) {
                SectionHeading.of(text.text()).ifPresent(heading -> sections.add(heading.section()));
            } else if (block instanceof Grid grid) {
                grid.rows().forEach(row -> table(row).ifPresent(sections::add));
            }
        }
        return sections;
    }

    private static Optional<Section> table(GridRow row) {
        for (GridCell cell : row.cells()) {
            if (!cell.continued() && LabelMeaning.of(cell).table().isPresent()) {
                return LabelMeaning.of(cell).table();
            }
        }
        return Optional.empty();
    }
}
