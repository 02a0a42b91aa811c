package org.gongkai.report.documents.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.report.documents.limit.LimitKind;
import org.gongkai.report.documents.limit.Limits;
import org.gongkai.report.documents.wording.SectionHeading;
import org.gongkai.report.model.form.term.Section;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables around which no lines are drawn: below the heading of a section that has one, on this page or one
 * before, up to the next section.
 */
final class UnruledTables {

    private static final Set<Section> TABLES =
            EnumSet.of(Section.PROACTIVE_DISCLOSURE, Section.APPLICATIONS, Section.REMEDIES);

    /** Words without a gap over so much of the page are no cell. */
    private static final double PROSE = 0.55;

    /** A page has a few hundred; of more nobody looks which stand below each other. */
    private static final int MOST_WORDS = 1_500;

    private @Nullable Section section;
    private int words;
    private Optional<UnruledColumns> columns = Optional.empty();

    /** What is being read of a page. */
    private final class OnPage {

        private final Page page;
        private final List<TableOnPage> ruled;
        private final List<GlyphLine> band = new ArrayList<>();
        private final Set<GlyphLine> taken = new HashSet<>();
        private final List<TableOnPage> found = new ArrayList<>();
        private final Strikes strikes;

        OnPage(Page page, List<TableOnPage> ruled) {
            this.page = page;
            this.ruled = ruled;
            this.strikes = new Strikes(page);
        }

        void addAll(List<GlyphLine> lines) {
            for (int i = 0; i < lines.size(); i++) {
                boolean alone = (i == 0 || isApart(lines.get(i - 1), lines.get(i)))
                        && (i + 1 == lines.size() || isApart(lines.get(i), lines.get(i + 1)));
                if (!alone || !isPageNumber(lines.get(i))) {
                    add(lines.get(i), i == 0 ? 0 : lines.get(i - 1).baseline());
                }
            }
            end();
        }

        private static boolean isApart(GlyphLine above, GlyphLine below) {
            return below.baseline() - above.baseline() > UnruledRows.LEADING * below.size();
        }

        private boolean isPageNumber(GlyphLine line) {
            return PageEdge.holds(page, line)
                    && PageEdge.isPageNumber(line.text().strip());
        }

        private void add(GlyphLine line, double before) {
            String text = line.text().strip();
            Optional<SectionHeading> heading = SectionHeading.of(text);
            boolean table = ruled.stream()
                    .map(each -> each.table().box().top())
                    .anyMatch(top -> top > before && top < line.baseline());
            if (heading.isPresent() || table) {
                end();
                section = heading.map(SectionHeading::section)
                        .filter(TABLES::contains)
                        .orElse(null);
                columns = Optional.empty();
            } else if (section != null) {
                if (isProse(line)) {
                    end();
                } else {
                    band.add(line);
                }
            }
        }

        private boolean isProse(GlyphLine line) {
            return line.words().stream().anyMatch(word -> word.right() - word.left() > PROSE * page.width());
        }

        /** Ends what may be a table. */
        private void end() {
            if (section == null || band.isEmpty()) {
                band.clear();
                return;
            }
            for (List<GlyphLine> part : parts()) {
                List<GlyphLine> inPart =
                        part.stream().flatMap(line -> line.words().stream()).toList();
                words += inPart.size();
                Limits.check(words, Limits.CELLS, LimitKind.CELLS);
                Optional<UnruledTable.Found> table = inPart.size() > MOST_WORDS
                        ? Optional.empty()
                        : UnruledTable.of(page.number(), section, inPart, strikes, columns);
                table.ifPresent(each -> {
                    found.add(each.table());
                    part.stream().filter(each::holds).forEach(taken::add);
                });
                columns = table.map(UnruledTable.Found::columns);
            }
            band.clear();
        }

        /** In Table 2 each item of the 条例 has headings of its own. */
        private List<List<GlyphLine>> parts() {
            List<List<GlyphLine>> parts = new ArrayList<>();
            int from = 0;
            for (int i = 1; i < band.size(); i++) {
                if (section == Section.PROACTIVE_DISCLOSURE && begins(i)) {
                    int start = i;
                    while (start > from && !holdsFigure(band.get(start - 1)) && !names(band.get(start - 1))) {
                        start--;
                    }
                    if (start > from) {
                        parts.add(band.subList(from, start));
                        from = start;
                    }
                }
            }
            parts.add(band.subList(from, band.size()));
            return parts;
        }

        private boolean begins(int line) {
            return band.get(line).words().stream()
                    .anyMatch(word -> UnruledColumns.meaning(word.text()).isLineHeading());
        }

        private boolean holdsFigure(GlyphLine line) {
            return line.words().stream().anyMatch(UnruledTable::isFigure);
        }

        private boolean names(GlyphLine line) {
            return line.words().stream()
                    .anyMatch(word -> UnruledColumns.meaning(word.text())
                            .line(Section.PROACTIVE_DISCLOSURE)
                            .isPresent());
        }
    }

    /**
     * The tables of a page.
     *
     * @param ruled its other tables
     * @param lines what stands in none of them; the lines of tables that are found are taken out
     */
    List<TableOnPage> of(Page page, List<TableOnPage> ruled, List<GlyphLine> lines) {
        OnPage reading = new OnPage(page, ruled);
        reading.addAll(lines);
        boolean tableLast = ruled.stream().map(each -> each.table().box().top()).anyMatch(top -> top > lastOf(lines));
        if (tableLast) {
            section = null;
            columns = Optional.empty();
        }
        lines.removeAll(reading.taken);
        return reading.found;
    }

    private static double lastOf(List<GlyphLine> lines) {
        return lines.isEmpty() ? 0 : lines.get(lines.size() - 1).baseline();
    }
}
