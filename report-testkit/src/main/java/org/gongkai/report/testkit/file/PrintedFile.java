package org.gongkai.report.testkit.file;

import java.util.List;

/** Prints a file on pages: text that is wrapped, and tables that go on over pages. */
final class PrintedFile implements FileDraft {

    static final double TOP = 90;
    static final double BOTTOM = 750;
    private static final double SIZE = 14;
    private static final double TITLE = 20;
    private static final double LEADING = 26;

    private final Paper paper;
    private final Dice dice;
    private double y = TOP;
    private int page = 1;

    PrintedFile(Paper paper, Dice dice) {
        this.paper = paper;
        this.dice = dice;
    }

    @Override
    public void heading(int level, String text) {
        if (level > 1) {
            paragraph(text);
            return;
        }
        for (String line : Paper.wrapped(text, TITLE, Paper.RIGHT - Paper.LEFT)) {
            paper.text((Paper.LEFT + Paper.RIGHT - Paper.width(line, TITLE)) / 2, y, TITLE, line, Paper.Ink.BLACK);
            y += 32;
        }
        y += 10;
    }

    @Override
    public void paragraph(String text) {
        // Two signs indented, as documents are.
        double indent = 2 * SIZE;
        for (String line : Paper.wrapped("　　" + text, SIZE, Paper.RIGHT - Paper.LEFT)) {
            if (y > BOTTOM) {
                nextPage();
            }
            paper.text(Paper.LEFT + indent, y, SIZE, indent > 0 ? line.substring(2) : line, Paper.Ink.BLACK);
            indent = 0;
            y += LEADING;
        }
    }

    private void nextPage() {
        pageNumber();
        paper.page();
        page++;
        y = TOP;
    }

    private void pageNumber() {
        paper.margin(285, 800, 10, "— " + page + " —");
    }

    @Override
    public void table(List<List<FileCell>> rows) {
        PrintedTable table = new PrintedTable(CellGrid.of(rows), paper, dice);
        int row = 0;
        y -= 10;
        while (row < rows.size()) {
            int from = row;
            row = table.draw(from, y, BOTTOM + 20);
            if (row == from) {
                nextPage();
                y = TOP - 20;
            } else {
                y = table.bottom();
                if (row < rows.size()) {
                    nextPage();
                    y = TOP - 20;
                }
            }
        }
        y += 34;
    }

    @Override
    public byte[] bytes() {
        pageNumber();
        return paper.bytes();
    }
}
