package org.gongkai.report.documents.office;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.gongkai.report.documents.archive.XmlCursor;
import org.gongkai.report.documents.limit.LimitKind;
import org.gongkai.report.documents.limit.Limits;
import org.gongkai.report.documents.source.Block;
import org.gongkai.report.documents.wording.Texts;

/** Reads a sheet: what its cells hold, and which of them are merged. */
final class SheetReader {

    private static final int MOST_ROWS = 20_000;
    private static final int LONGEST = 18;
    private static final MathContext DIGITS = new MathContext(15);
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:[0-9]{1,40}\\.?[0-9]{0,40}|\\.[0-9]{1,40})(?:[eE][-+]?[0-9]{1,3})?");

    private final SharedStrings strings;
    private final NumberFormats formats;
    private int cells;
    private long signs;
    private int rows;
    private int images;
    private int number;

    SheetReader(SharedStrings strings, NumberFormats formats) {
        this.strings = strings;
        this.formats = formats;
    }

    /** How many pictures stood on the sheets. */
    int images() {
        return images;
    }

    /** What stands on a sheet; the cursor is at its outermost element. */
    List<Block> read(String name, XmlCursor xml) {
        TreeMap<Integer, TreeMap<Integer, String>> content = new TreeMap<>();
        List<CellRange> merged = new ArrayList<>();
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "sheetData" -> rows(xml, content);
                case "mergeCells" -> merged(xml, merged);
                case "drawing", "picture" -> images++;
                default -> {}
            }
        }
        return new SheetLayout(name, ++number, content, merged).blocks();
    }

    private void rows(XmlCursor xml, TreeMap<Integer, TreeMap<Integer, String>> content) {
        int row = 0;
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            row = xml.number("r").orElse(row + 1);
            Limits.check(++rows, MOST_ROWS, LimitKind.ROWS);
            TreeMap<Integer, String> inRow = row(xml);
            if (!inRow.isEmpty()) {
                content.computeIfAbsent(row, each -> new TreeMap<>()).putAll(inRow);
            }
        }
    }

    private TreeMap<Integer, String> row(XmlCursor xml) {
        TreeMap<Integer, String> inRow = new TreeMap<>();
        int column = 0;
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            if (!xml.name().equals("c")) {
                continue;
            }
            String reference = xml.attribute("r");
            column =
                    reference == null ? column + 1 : CellRange.column(reference).orElse(column + 1);
            Limits.check(++cells, Limits.CELLS, LimitKind.CELLS);
            String text = cell(xml);
            // Many cells may show one long text of the table of texts.
            signs += text.length();
            Limits.check(signs, Limits.TEXT_BYTES, LimitKind.INFLATED);
            if (!text.isEmpty()) {
                inRow.put(column, text);
            }
        }
        return inRow;
    }

    private String cell(XmlCursor xml) {
        String type = Optional.ofNullable(xml.attribute("t")).orElse("n");
        boolean shows = formats.shows(xml.number("s"));
        boolean formula = false;
        String value = null;
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "f" -> formula = true;
                case "v" -> value = xml.text();
                case "is" -> value = SharedStrings.text(xml);
                default -> {}
            }
        }
        if (value == null) {
            // What a formula gives is not known until somebody counts.
            return formula ? String.valueOf(WordContent.DOUBT) : "";
        }
        return switch (type) {
            case "s" -> text(strings.get(value.strip()));
            case "str", "inlineStr", "d" -> text(value);
            case "n" -> number(value.strip(), shows);
            default -> WordContent.DOUBT + value;
        };
    }

    private static String text(String value) {
        return Texts.squeezeLine(value.replace('\t', Texts.LINE_BREAK).replace('\r', Texts.LINE_BREAK));
    }

    /** A number with as many digits as a workbook keeps: 0.3 may be stored as 0.29999999999999999. */
    private static String number(String value, boolean shows) {
        if (value.isEmpty()) {
            return "";
        }
        if (!shows || !NUMBER.matcher(value).matches()) {
            return WordContent.DOUBT + value;
        }
        BigDecimal number = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        boolean usual = number.precision() - number.scale() <= LONGEST && number.scale() <= LONGEST;
        return usual ? number.toPlainString() : WordContent.DOUBT + value;
    }

    private void merged(XmlCursor xml, List<CellRange> merged) {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            Limits.check(merged.size(), Limits.CELLS, LimitKind.CELLS);
            Optional.ofNullable(xml.attribute("ref")).flatMap(CellRange::parse).ifPresent(merged::add);
        }
    }
}
