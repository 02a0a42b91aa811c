package org.gongkai.report.documents.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table with what stands in it.
 *
 * @param page the number of its page
 * @param table its cells
 * @param texts the text of each cell
 * @param lines the lines of each cell that holds many
 */
record TableOnPage(int page, RuledTable table, List<CellText> texts, Map<Integer, List<GlyphLine>> lines) {

    /** A cell with so many signs may hold paragraphs. */
    private static final int LONG = 100;

    /** The tables of a page; the signs that stand in none of them are added to the rest. */
    static List<TableOnPage> of(Page page, List<Glyph> rest) {
        List<RuledTable> ruled = Lattice.tables(page);
        int[] cellOf = new int[page.glyphs().size()];
        int[] tableOf = new int[page.glyphs().size()];
        assign(page, ruled, tableOf, cellOf, rest);
        List<Set<Integer>> doubtful = doubts(page, ruled, tableOf, cellOf);
        List<TableOnPage> tables = new ArrayList<>();
        for (int t = 0; t < ruled.size(); t++) {
            Map<Integer, List<Glyph>> inCells = new HashMap<>();
            for (int i = 0; i < cellOf.length; i++) {
                if (tableOf[i] == t) {
                    inCells.computeIfAbsent(cellOf[i], cell -> new ArrayList<>())
                            .add(page.glyphs().get(i));
                }
            }
            tables.add(read(page.number(), ruled.get(t), inCells, doubtful.get(t)));
        }
        return tables;
    }

    private static void assign(Page page, List<RuledTable> tables, int[] tableOf, int[] cellOf, List<Glyph> rest) {
        for (int i = 0; i < cellOf.length; i++) {
            Glyph glyph = page.glyphs().get(i);
            tableOf[i] = -1;
            cellOf[i] = -1;
            for (int t = 0; t < tables.size() && cellOf[i] < 0; t++) {
                cellOf[i] = tables.get(t).cellAt(glyph.centreX(), glyph.centreY());
                tableOf[i] = cellOf[i] < 0 ? -1 : t;
            }
            if (cellOf[i] < 0) {
                rest.add(glyph);
            }
        }
    }

    /** The cells of each table that a word enters or leaves, for then nobody knows whose it is; and struck out ones. */
    private static List<Set<Integer>> doubts(Page page, List<RuledTable> tables, int[] tableOf, int[] cellOf) {
        List<Set<Integer>> doubts = new ArrayList<>();
        tables.forEach(table -> doubts.add(new HashSet<>()));
        Strikes strikes = new Strikes(page);
        int previous = -1;
        for (int i = 0; i < cellOf.length; i++) {
            Glyph glyph = page.glyphs().get(i);
            if (glyph.isBlank()) {
                continue;
            }
            boolean oneWord = previous >= 0 && page.glyphs().get(previous).isFollowedBy(glyph);
            if (oneWord && (tableOf[i] != tableOf[previous] || cellOf[i] != cellOf[previous])) {
                doubt(doubts, tableOf[i], cellOf[i]);
                doubt(doubts, tableOf[previous], cellOf[previous]);
            }
            if (glyph.isOfFigure()) {
                if (cellOf[i] >= 0 && glyph.isDigit() && strikes.through(glyph)) {
                    doubt(doubts, tableOf[i], cellOf[i]);
                }
                if (cellOf[i] < 0 || isCut(glyph, tables.get(tableOf[i]).cells().get(cellOf[i]))) {
                    doubtBothSides(doubts, tables, glyph);
                }
            }
            previous = i;
        }
        return doubts;
    }

    private static void doubt(List<Set<Integer>> doubts, int table, int cell) {
        if (table >= 0 && cell >= 0) {
            doubts.get(table).add(cell);
        }
    }

    /** A figure on a side belongs to one of two cells, or to one cell and to no table. */
    private static void doubtBothSides(List<Set<Integer>> doubts, List<RuledTable> tables, Glyph glyph) {
        double edge = 0.1 * glyph.width();
        for (int t = 0; t < tables.size(); t++) {
            doubt(doubts, t, tables.get(t).cellAt(glyph.left + edge, glyph.centreY()));
            doubt(doubts, t, tables.get(t).cellAt(glyph.right - edge, glyph.centreY()));
        }
    }

    /** Whether a side of the cell runs through the sign. */
    private static boolean isCut(Glyph glyph, RuledTable.Cell cell) {
        double part = 0.3 * glyph.width();
        return cell.box().left() - glyph.left > part || glyph.right - cell.box().right() > part;
    }

    private static TableOnPage read(
            int page, RuledTable table, Map<Integer, List<Glyph>> inCells, Set<Integer> doubtful) {
        double padding = padding(table, inCells);
        List<CellText> texts = new ArrayList<>();
        Map<Integer, List<GlyphLine>> lines = new HashMap<>();
        for (int i = 0; i < table.cells().size(); i++) {
            RuledTable.Cell cell = table.cells().get(i);
            List<Glyph> glyphs = inCells.getOrDefault(i, List.of());
            CellText text = CellText.of(glyphs, cell.box().width() - 2 * padding);
            boolean sure = cell.whole() && !doubtful.contains(i);
            texts.add(sure ? text : new CellText(text.text() + Glyph.UNKNOWN, false));
            if (glyphs.size() > LONG) {
                lines.put(i, GlyphLine.of(glyphs));
            }
        }
        return new TableOnPage(page, table, texts, lines);
    }

    /** How near to the sides of their cells texts come. */
    private static double padding(RuledTable table, Map<Integer, List<Glyph>> inCells) {
        double padding = Double.MAX_VALUE;
        for (Map.Entry<Integer, List<Glyph>> each : inCells.entrySet()) {
            Box box = table.cells().get(each.getKey()).box();
            for (Glyph glyph : each.getValue()) {
                if (!glyph.isBlank()) {
                    padding = Math.min(padding, Math.min(glyph.left - box.left(), box.right() - glyph.right));
                }
            }
        }
        return padding == Double.MAX_VALUE ? 0 : Math.max(0, padding);
    }
}
