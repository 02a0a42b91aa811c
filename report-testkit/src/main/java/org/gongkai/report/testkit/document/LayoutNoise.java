package org.gongkai.report.testkit.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.testkit.document.DraftTable.Cell;
import org.gongkai.report.testkit.document.DraftTable.Row;

/**
 * What happens to tables on their way to a page. Some kinds lose nothing; the lossy ones lose a row's meaning.
 *
 * @since 0.1.0
 */
public enum LayoutNoise {
    /** （ and ） become ( and ). */
    HALF_WIDTH_BRACKETS(false) {
        @Override
        void apply(DraftTable table, RandomGenerator random) {
            eachLabel(table, text -> text.replace('（', '(').replace('）', ')'));
        }
    },
    /** Spaces of several kinds within labels. */
    SPACES_IN_LABELS(false) {
        @Override
        void apply(DraftTable table, RandomGenerator random) {
            eachLabel(
                    table,
                    text -> text.length() < 3 ? text : text.substring(0, 2) + "\u00a0 \u3000" + text.substring(2));
        }
    },
    /** 1. becomes 1、. */
    OTHER_NUMBERING(false) {
        @Override
        void apply(DraftTable table, RandomGenerator random) {
            eachLabel(table, text -> text.matches("[1-9]\\..*") ? text.charAt(0) + "、" + text.substring(2) : text);
        }
    },
    /** Labels in wordings that other bodies print. */
    OTHER_WORDINGS(false) {
        @Override
        void apply(DraftTable table, RandomGenerator random) {
            eachLabel(table, LayoutNoise::asPrintedElsewhere);
        }
    },
    /** Some figures in full-width digits. */
    FULL_WIDTH_DIGITS(false) {
        @Override
        void apply(DraftTable table, RandomGenerator random) {
            eachFigure(table, random, 4, text -> {
                StringBuilder wide = new StringBuilder();
                text.chars().forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? c - '0' + '０' : c)));
                return wide.toString();
            });
        }
    },
    /** Thousands set off by a comma or a space. */
    THOUSANDS_SEPARATORS(false) {
        @Override
        void apply(DraftTable table, RandomGenerator random) {
            String separator = new String[] {",", "，", " "}[random.nextInt(3)];
            eachFigure(
                    table,
                    random,
                    1,
                    text -> text.matches("[0-9]{4,6}")
                            ? text.substring(0, text.length() - 3) + separator + text.substring(text.length() - 3)
                            : text);
        }
    },
    /** A page number between two lines. */
    PAGE_NUMBER(false) {
        @Override
        void apply(DraftTable table, RandomGenerator random) {
            int at = dataRow(table, random);
            if (at >= 0 && !cutsSpan(table, at)) {
                table.rows.add(
                        at, new Row(new ArrayList<>(List.of(Cell.label("— 5 —").withWidth(table.width))), false));
            }
        }
    },
    /** The headings repeated on a second page. */
    REPEATED_HEADER(false) {
        @Override
        void apply(DraftTable table, RandomGenerator random) {
            List<Row> header = new ArrayList<>();
            for (Row row : table.rows) {
                if (!row.header()) {
                    break;
                }
                header.add(row);
            }
            int at = dataRow(table, random);
            boolean oneHeader = table.rows.stream().filter(Row::header).count() == header.size();
            if (at >= 0 && !header.isEmpty() && oneHeader && !cutsSpan(table, at)) {
                table.rows.addAll(at, header);
            }
        }
    },
    /** A blank cell behind a line. */
    BLANK_CELL_BEHIND(true) {
        @Override
        void apply(DraftTable table, RandomGenerator random) {
            int at = dataRow(table, random);
            if (at >= 0) {
                table.rows.get(at).cells().add(new Cell("", 1, 1, false));
            }
        }
    },
    /** Labels that no longer span columns. */
    LABEL_SPAN_LOST(false) {
        @Override
        void apply(DraftTable table, RandomGenerator random) {
            int at = dataRow(table, random);
            if (at >= 0) {
                List<Cell> cells = table.rows.get(at).cells();
                cells.replaceAll(cell -> cell.figure() ? cell : new Cell(cell.text(), 1, cell.height(), false));
            }
        }
    },
    /** A line without its label. */
    LABEL_LOST(true) {
        @Override
        void apply(DraftTable table, RandomGenerator random) {
            int at = dataRow(table, random);
            if (at >= 0) {
                table.rows.get(at).cells().replaceAll(cell -> cell.figure() ? cell : cell.withText(""));
            }
        }
    },
    /** One or two cells missing at the end of a line. */
    ROW_TRUNCATED(true) {
        @Override
        void apply(DraftTable table, RandomGenerator random) {
            int at = dataRow(table, random);
            if (at >= 0) {
                List<Cell> cells = table.rows.get(at).cells();
                int drop = 1 + random.nextInt(2);
                for (int i = 0; i < drop && cells.size() > 1; i++) {
                    cells.remove(cells.size() - 1);
                }
            }
        }
    },
    /** A figure missing within a line. */
    CELL_DROPPED(true) {
        @Override
        void apply(DraftTable table, RandomGenerator random) {
            int at = dataRow(table, random);
            if (at >= 0) {
                removeOne(table.rows.get(at).cells(), random);
            }
        }
    },
    /** A figure of two digits torn into two cells. */
    FIGURE_SPLIT(true) {
        @Override
        void apply(DraftTable table, RandomGenerator random) {
            int at = dataRow(table, random);
            if (at >= 0) {
                List<Cell> cells = table.rows.get(at).cells();
                for (int i = 0; i < cells.size(); i++) {
                    if (cells.get(i).text().matches("[1-9][0-9]")) {
                        String text = cells.get(i).text();
                        cells.set(i, cells.get(i).withText(text.substring(0, 1)));
                        cells.add(i + 1, new Cell(text.substring(1), 1, 1, true));
                        return;
                    }
                }
            }
        }
    },
    /** Words in the place of the last figure. */
    TEXT_FOR_FIGURE(true) {
        @Override
        void apply(DraftTable table, RandomGenerator random) {
            int at = dataRow(table, random);
            if (at >= 0) {
                List<Cell> cells = table.rows.get(at).cells();
                int last = cells.size() - 1;
                cells.set(last, cells.get(last).withText("详见附件"));
            }
        }
    };

    private final boolean lossy;

    LayoutNoise(boolean lossy) {
        this.lossy = lossy;
    }

    abstract void apply(DraftTable table, RandomGenerator random);

    /** Whether a row's figures can no longer be told. */
    public boolean isLossy() {
        return lossy;
    }

    private static void removeOne(List<Cell> cells, RandomGenerator random) {
        List<Integer> figures = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).figure()) {
                figures.add(i);
            }
        }
        if (!figures.isEmpty()) {
            cells.remove((int) figures.get(random.nextInt(figures.size())));
        }
    }

    private static void eachLabel(DraftTable table, UnaryOperator<String> change) {
        table.rows.forEach(row ->
                row.cells().replaceAll(cell -> cell.figure() ? cell : cell.withText(change.apply(cell.text()))));
    }

    private static void eachFigure(DraftTable table, RandomGenerator random, int oneIn, UnaryOperator<String> change) {
        table.rows.forEach(row -> row.cells()
                .replaceAll(cell -> cell.figure() && Figure.parse(cell.text()).isPlain() && random.nextInt(oneIn) == 0
                        ? cell.withText(change.apply(cell.text()))
                        : cell));
    }

    /** The label of a line under the first of the other wordings that the form knows of. */
    private static String asPrintedElsewhere(String text) {
        for (Edition edition : Edition.values()) {
            for (FormLine line : edition.form().lines()) {
                String label = line.label().zh();
                if (!line.aliases().isEmpty() && isLabel(text, label)) {
                    return text.substring(0, text.length() - label.length())
                            + line.aliases().get(0);
                }
            }
        }
        return text;
    }

    /** Whether a text is a label, perhaps with a number before it; 行政规范性文件 is not 规范性文件. */
    private static boolean isLabel(String text, String label) {
        int before = text.length() - label.length() - 1;
        return text.endsWith(label) && (before < 0 || !Character.isLetter(text.charAt(before)));
    }

    /** A row with figures that has not lost its meaning yet, or -1. */
    int dataRow(DraftTable table, RandomGenerator random) {
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < table.rows.size(); i++) {
            if (table.rows.get(i).hasFigures() && !table.spoilt.contains(table.rows.get(i))) {
                rows.add(i);
            }
        }
        if (rows.isEmpty()) {
            return -1;
        }
        int row = rows.get(random.nextInt(rows.size()));
        if (lossy) {
            table.spoilt.add(table.rows.get(row));
        }
        return row;
    }

    /** Whether a cell of a row above reaches into this one: nothing can be put between without breaking the table. */
    private static boolean cutsSpan(DraftTable table, int at) {
        for (int i = 0; i < at; i++) {
            for (Cell cell : table.rows.get(i).cells()) {
                if (i + cell.height() > at) {
                    return true;
                }
            }
        }
        return false;
    }
}
