package org.gongkai.report.documents.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gongkai.report.documents.source.Block;
import org.gongkai.report.documents.source.Grid;
import org.gongkai.report.documents.source.SourceDocument;
import org.gongkai.report.documents.source.TextBlock;
import org.gongkai.report.documents.wording.NumberedText;
import org.gongkai.report.documents.wording.ReportScope;
import org.gongkai.report.documents.wording.SectionHeading;
import org.gongkai.report.documents.wording.Texts;
import org.gongkai.report.model.form.term.Section;

/** Which part of a document belongs to which section, found by what headings and tables mean. */
public final class Outline {

    private static final int LONGEST_CAPTION = 60;

    private static final Set<Section> TABLES =
            EnumSet.of(Section.PROACTIVE_DISCLOSURE, Section.APPLICATIONS, Section.REMEDIES);

    private final List<Segments.Segment> segments;
    /** What may be a heading, by its place among the segments, in the document's order. */
    private final Map<Integer, SectionHeading> candidates = new TreeMap<>();

    private final Map<Integer, Section> headings = new HashMap<>();
    private final Map<Section, List<TextBlock>> texts = new EnumMap<>(Section.class);
    private final Set<Section> found = EnumSet.noneOf(Section.class);
    private final List<Block> before = new ArrayList<>();
    private final List<TablePart> tables = new ArrayList<>();

    private final List<TablePart> others = new ArrayList<>();
    private final ReportScope scope;
    private final int firstTable;

    private Outline(List<Segments.Segment> segments, ReportScope scope) {
        this.segments = segments;
        this.scope = scope;
        this.firstTable = firstTable(segments);
    }

    private static int firstTable(List<Segments.Segment> segments) {
        int first = 0;
        while (first < segments.size() && segments.get(first).table().isEmpty()) {
            first++;
        }
        return first;
    }

    public static Outline of(SourceDocument document) {
        return of(document, ReportScope.ANY);
    }

    /**
     * The outline of the report of a body and a year: tables of other bodies, years or parts of the year are set aside.
     */
    public static Outline of(SourceDocument document, ReportScope scope) {
        Outline outline = new Outline(Segments.of(document.blocks(), scope), scope);
        outline.findCandidates();
        for (Section section : Section.values()) {
            outline.choose(section);
        }
        outline.walk();
        return outline;
    }

    private void findCandidates() {
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i).block() instanceof TextBlock text) {
                Optional<SectionHeading> heading = SectionHeading.of(text.text());
                if (heading.isPresent()) {
                    candidates.put(i, heading.get());
                }
            }
        }
    }

    private void choose(Section section) {
        List<Integer> named = new ArrayList<>();
        candidates.forEach((index, heading) -> {
            if (heading.section() == section) {
                named.add(index);
            }
        });
        if (named.isEmpty()) {
            return;
        }
        Optional<Integer> chosen = switch (section) {
            case OVERVIEW -> Optional.of(named.get(0));
            case PROBLEMS, OTHER_MATTERS -> Optional.of(named.get(named.size() - 1));
            default -> chooseWithTable(section, named);
        };
        chosen.ifPresent(index -> headings.put(index, section));
    }

    /** The words of a table's heading may also head a part of section 一: the table, or else the number, tells. */
    private Optional<Integer> chooseWithTable(Section section, List<Integer> named) {
        Optional<Integer> withTable =
                named.stream().filter(i -> leadsTo(section, i)).findFirst();
        return withTable.isPresent()
                ? withTable
                : named.stream()
                        .filter(i -> candidates.get(i).hasOwnNumber() || isBehindTables(i))
                        .reduce((first, last) -> last);
    }

    /** Where tables stand above, the narrative is over: the numbers may have begun anew. */
    private boolean isBehindTables(int heading) {
        return firstTable < heading && candidates.get(heading).style() != NumberedText.Style.BRACKETED;
    }

    private boolean leadsTo(Section section, int heading) {
        for (int i = heading + 1; i < segments.size() && !candidates.containsKey(i); i++) {
            if (segments.get(i).table().filter(section::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void walk() {
        Optional<Section> current = Optional.empty();
        String caption = "";
        boolean foreign = false;
        for (int i = 0; i < segments.size(); i++) {
            Segments.Segment segment = segments.get(i);
            if (headings.containsKey(i)) {
                current = Optional.of(headings.get(i));
                found.add(headings.get(i));
                caption = "";
                foreign = segment.block() instanceof TextBlock heading && scope.excludes(heading.text());
            } else if (segment.block() instanceof TextBlock text) {
                current = current.or(() -> opensOverview(text));
                addText(current, text);
                foreign = isForeign(text.text(), foreign);
                caption = Texts.isPageNumber(text.text()) ? caption : text.text();
            } else if (segment.block() instanceof Grid grid
                    && segment.table().isPresent()
                    && (foreign || isOutOfPlace(current, segment.table().get()))) {
                others.add(new TablePart(segment.table().get(), grid, caption));
            } else if (segment.block() instanceof Grid grid) {
                current = addGrid(current, segment.table(), grid, caption);
                caption = "";
            }
        }
    }

    /** Whether tables below a text are another report's; prose, or a text that names the report's year, ends that. */
    private boolean isForeign(String text, boolean before) {
        if (scope.excludes(text) && isCaption(text)) {
            return true;
        }
        return before && !Texts.isSentence(text) && !scope.includes(text);
    }

    private static boolean isCaption(String text) {
        boolean leads = text.contains("如下") || text.contains("下表") || text.contains("如表");
        return !Texts.isSentence(text) || leads;
    }

    /** Whether a table stands in the narrative although its own section has a heading: it is not the report's. */
    private boolean isOutOfPlace(Optional<Section> current, Section table) {
        return current.isPresent()
                && !hasTable(current.get())
                && headings.containsValue(current.get())
                && headings.containsValue(table);
    }

    private static Optional<Section> opensOverview(TextBlock text) {
        return SectionHeading.part(text.text(), text.heading())
                .filter(heading -> heading.part().number() == 1)
                .map(heading -> Section.OVERVIEW);
    }

    private void addText(Optional<Section> current, TextBlock text) {
        if (current.isPresent()) {
            texts.computeIfAbsent(current.get(), section -> new ArrayList<>()).add(text);
            found.add(current.get());
        } else {
            before.add(text);
        }
    }

    private Optional<Section> addGrid(Optional<Section> current, Optional<Section> table, Grid grid, String caption) {
        if (table.isPresent()) {
            takeCaption(current, caption);
            tables.add(new TablePart(table.get(), grid, caption));
            found.add(table.get());
            return table;
        }
        if (current.isEmpty()) {
            before.add(grid);
        } else if (hasTable(current.get())) {
            tables.add(new TablePart(current.get(), grid, caption));
        } else {
            grid.rows().forEach(row -> addText(current, TextBlock.paragraph(row.toString(), row.place())));
        }
        return current;
    }

    /** A caption belongs to its table and is no text left over. */
    private void takeCaption(Optional<Section> current, String caption) {
        List<TextBlock> above = current.map(texts::get).orElse(null);
        boolean isLast = above != null
                && !above.isEmpty()
                && above.get(above.size() - 1).text().equals(caption);
        if (isLast && hasTable(current.get()) && caption.length() <= LONGEST_CAPTION && !Texts.isSentence(caption)) {
            above.remove(above.size() - 1);
        }
    }

    private static boolean hasTable(Section section) {
        return TABLES.contains(section);
    }

    /** The paragraphs of a section. */
    public List<TextBlock> texts(Section section) {
        return texts.getOrDefault(section, List.of());
    }

    /** What stands before the first section. */
    public List<Block> before() {
        return before;
    }

    /** The tables of the form, in the document's order. */
    public List<TablePart> tables() {
        return tables;
    }

    /** Tables of the form that are not the report's, in the document's order. */
    public List<TablePart> others() {
        return others;
    }

    /** Whether a section has a heading, text or a table. */
    public boolean has(Section section) {
        return found.contains(section);
    }

    /** The headings of the sections, in the document's order. */
    public List<String> headingTexts() {
        return headings.keySet().stream()
                .sorted()
                .map(i -> segments.get(i).block() instanceof TextBlock text ? text.text() : "")
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** How many sections have a heading. */
    public int headings() {
        return headings.size();
    }
}
