package org.gongkai.report.testkit.document;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.testkit.document.DraftTable.Cell;
import org.gongkai.report.testkit.document.DraftTable.Row;

/**
 * What stands on pages beside the report's figures, or between their digits. However a page is disturbed, a reader must
 * give every cell as the report has it, or say that it could not be read.
 *
 * @since 0.1.0
 */
public enum Disturbance {
    /** 42 with a raised note, a small one, or one that is a link. */
    NOTE_BEHIND_FIGURE(Kind.MARKUP) {
        @Override
        String figure(String text, RandomGenerator random) {
            return text
                    + pick(
                            random,
                            "<sup>1</sup>",
                            "<sup>[2]</sup>",
                            "<a href=\"#n1\">1</a>",
                            "<a href=\"#n1\"><sup>3</sup></a>",
                            "<span style=\"vertical-align:super\">1</span>",
                            "<span style=\"position:relative;top:-3pt\">1</span>",
                            "<span style=\"font-size:6pt\">1</span>",
                            "<small>1</small>",
                            "<sub>2</sub>");
        }
    },
    /** A figure that was struck out beside the one that holds. */
    STRUCK_FIGURE(Kind.MARKUP) {
        @Override
        String figure(String text, RandomGenerator random) {
            return pick(
                            random,
                            "<del>41</del>",
                            "<s>7</s>",
                            "<strike>3</strike>",
                            "<span style=\"text-decoration:line-through\">9</span>")
                    + text;
        }
    },
    /** A figure that nobody sees beside the one that is seen. */
    HIDDEN_FIGURE(Kind.MARKUP) {
        @Override
        String figure(String text, RandomGenerator random) {
            return pick(
                            random,
                            "<span hidden>9</span>",
                            "<span style=\"display: none\">9</span>",
                            "<span style=\"visibility:hidden\">9</span>",
                            "<span style=\"opacity:0\">9</span>",
                            "<span style=\"font-size:0\">9</span>",
                            "<template>9</template>",
                            "<dialog>9</dialog>",
                            "<input type=\"hidden\" value=\"9\">")
                    + text;
        }
    },
    /** A figure hidden by the page's own style sheet. */
    HIDDEN_BY_STYLE_SHEET(Kind.PAGE) {
        @Override
        String figure(String text, RandomGenerator random) {
            return pick(
                            random,
                            "<span class=\"aside\">9</span>",
                            "<i id=\"aside\">9</i>",
                            "<span class=\"x faint\">9</span>")
                    + text;
        }
    },
    /** A second number in the cell, in an element of its own. */
    SECOND_NUMBER(Kind.MARKUP) {
        @Override
        String figure(String text, RandomGenerator random) {
            return text
                    + pick(
                            random,
                            "<br>7",
                            "<hr>7",
                            "<dl><dt>7</dt></dl>",
                            "<section>7</section>",
                            "<span style=\"display:block\">7</span>",
                            "<span style=\"float:right\">7</span>",
                            "<span style=\"margin-left:2em\">7</span>",
                            "<x-aside>7</x-aside>",
                            "<img src=\"a.png\">7",
                            " <span>170</span>",
                            "<ruby><rt>7</rt></ruby>");
        }
    },
    /** A second number in the cell, behind a wide gap or a sign that is not seen. */
    NUMBER_BEHIND_GAP(Kind.TEXT) {
        @Override
        String figure(String text, RandomGenerator random) {
            return text + pick(random, "\u2003", "   ", "\u3000", "\u2062", "\u2063", "\u2064") + "170";
        }
    },
    /** Digits written backwards under a mark that turns them round. */
    TURNED_ROUND(Kind.TEXT) {
        @Override
        String figure(String text, RandomGenerator random) {
            return "\u202e" + new StringBuilder(text).reverse() + "\u202c";
        }
    },
    /** A table of last year in section 五, beside the report's own. */
    LAST_YEARS_TABLE(Kind.TEXT) {
        @Override
        void apply(DraftPage page, RandomGenerator random) {
            page.addLastYearsTable(random);
        }
    },
    /** Table 3 as an image, with that of last year in section 五. */
    TABLE_AS_IMAGE(Kind.TEXT) {
        @Override
        void apply(DraftPage page, RandomGenerator random) {
            page.addLastYearsTable(random);
            page.tables(Section.APPLICATIONS).clear();
        }
    },
    /** The report of last year behind this one. */
    SECOND_REPORT(Kind.TEXT) {
        @Override
        void apply(DraftPage page, RandomGenerator random) {
            page.addLastYearsReport();
        }
    },
    /** A row of last year's figures below this year's. */
    LAST_YEARS_ROW(Kind.TEXT) {
        @Override
        void apply(DraftPage page, RandomGenerator random) {
            DraftTable table = page.anyTable(random);
            List<Row> rows = table.rows;
            int at = LayoutNoise.HALF_WIDTH_BRACKETS.dataRow(table, random);
            if (at >= 0 && rows.get(at).cells().stream().allMatch(cell -> cell.height() == 1)) {
                List<Cell> cells = new ArrayList<>(rows.get(at).cells());
                cells.replaceAll(cell -> cell.figure()
                        ? cell.withText(DraftPage.other(cell.text()))
                        : cell.withText(cell.text() + pick(random, "（上年）", "（2018年）", "（同比）", "占比%")));
                int label = cells.size();
                if (label > 0 && !cells.get(0).figure()) {
                    table.makeRoom(at);
                    rows.add(at + 1, new Row(cells, false));
                }
            }
        }
    },
    /** The sum of a group of lines, as 合计. */
    SUM_OF_A_GROUP(Kind.TEXT) {
        @Override
        void apply(DraftPage page, RandomGenerator random) {
            for (DraftTable table : page.tables(Section.APPLICATIONS)) {
                for (int i = 0; i + 1 < table.rows.size(); i++) {
                    Row row = table.rows.get(i);
                    boolean last =
                            row.cells().stream().anyMatch(cell -> cell.text().contains("重复申请"));
                    if (last
                            && row.cells().get(0).height() == 1
                            && !row.cells().get(0).figure()) {
                        List<Cell> cells = new ArrayList<>(row.cells());
                        cells.replaceAll(cell ->
                                cell.figure() ? cell.withText(DraftPage.other(cell.text())) : cell.withText("合计"));
                        table.makeRoom(i);
                        table.rows.add(i + 1, new Row(cells, false));
                        return;
                    }
                }
            }
        }
    },
    /** Two cells merged into one, and a blank cell at the end of the row. */
    MERGED_CELLS(Kind.PAGE) {
        @Override
        void apply(DraftPage page, RandomGenerator random) {
            DraftTable table = page.anyTable(random);
            int at = LayoutNoise.HALF_WIDTH_BRACKETS.dataRow(table, random);
            if (at < 0) {
                return;
            }
            List<Cell> cells = table.rows.get(at).cells();
            for (int i = 0; i + 2 < cells.size(); i++) {
                boolean both = cells.get(i).figure()
                        && cells.get(i + 1).figure()
                        && !cells.get(i).text().isEmpty();
                if (both
                        && cells.get(i).width() == 1
                        && cells.get(i + 1).width() == 1
                        && cells.get(i + 2).figure()) {
                    cells.set(i, cells.get(i).withWidth(2));
                    cells.remove(i + 1);
                    cells.add(new Cell("", 1, 1, false));
                    return;
                }
            }
        }
    },
    /** Years above the columns of Table 3 instead of applicants. */
    YEARS_ABOVE_COLUMNS(Kind.TEXT) {
        @Override
        void apply(DraftPage page, RandomGenerator random) {
            List<DraftTable> tables = page.lastYears().tables(Section.APPLICATIONS);
            if (tables.size() != 1) {
                return;
            }
            DraftTable table = tables.get(0);
            table.rows.removeIf(Row::header);
            List<Cell> years = new ArrayList<>(List.of(Cell.label("年份").withWidth(Math.max(1, table.width - 7))));
            for (int year = 2017; year < 2024; year++) {
                years.add(Cell.label(year + "年"));
            }
            table.rows.add(0, new Row(years, true));
            page.tables(Section.APPLICATIONS).clear();
            page.tables(Section.APPLICATIONS).add(table);
        }
    };

    /** Where a disturbance is possible. */
    private enum Kind {
        /** On any page. */
        TEXT,
        /** Where elements may stand within a line: HTML and Markdown. */
        MARKUP,
        /** On pages of HTML only. */
        PAGE
    }

    private final Kind kind;

    Disturbance(Kind kind) {
        this.kind = kind;
    }

    /** Whether pages of a format can be disturbed so. */
    public boolean isPossibleIn(PageFormat format) {
        return kind == Kind.TEXT || format == PageFormat.HTML || kind == Kind.MARKUP && format == PageFormat.MARKDOWN;
    }

    /** The disturbed text of a figure. */
    String figure(String text, RandomGenerator random) {
        return text;
    }

    /** By default some plain figures of a table. */
    void apply(DraftPage page, RandomGenerator random) {
        page.anyTable(random)
                .rows
                .forEach(row -> row.cells()
                        .replaceAll(cell -> cell.figure()
                                        && random.nextInt(3) == 0
                                        && Figure.parse(cell.text()).isPlain()
                                ? cell.withText(figure(cell.text(), random))
                                : cell));
    }

    private static String pick(RandomGenerator random, String... texts) {
        return texts[random.nextInt(texts.length)];
    }
}
