package org.gongkai.report.documents.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.documents.archive.XmlCursor;
import org.gongkai.report.documents.reading.Remark;
import org.gongkai.report.documents.reading.RemarkKind;
import org.gongkai.report.documents.reading.UnreadableDocumentException;
import org.gongkai.report.documents.reading.UnreadableDocumentException.Reason;
import org.gongkai.report.documents.source.Place;
import org.gongkai.report.documents.source.SourceDocument;
import org.gongkai.report.model.SourceLocation;
import org.jspecify.annotations.Nullable;

/** Reads the body of a document of Word: what shows once all changes are accepted. */
final class WordReader implements WordTable.Reader {

    private final XmlCursor xml;
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final WordPlaces places;
    /** One for each field that is open: whether its result has begun. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private String carried = "";
    private int paragraphs;
    private int tables;
    private int changes;
    private int images;
    private int cells;

    private WordReader(XmlCursor xml, WordStyles styles, WordNumbering numbering, WordPlaces places) {
        this.places = places;
        this.xml = xml;
        this.styles = styles;
        this.numbering = numbering;
    }

    static SourceDocument read(OfficePackage file, String part, XmlCursor xml) {
        return read(file, part, xml, new WordPlaces());
    }

    /** The same; the places of paragraphs in the part are noted. */
    static SourceDocument read(OfficePackage file, String part, XmlCursor xml, WordPlaces places) {
        WordStyles styles = WordStyles.of(file.openRelated(part, "styles"));
        WordNumbering numbering = WordNumbering.of(file.openRelated(part, "numbering"), styles);
        WordReader reader = new WordReader(xml, styles, numbering, places);
        WordContent body = new WordContent();
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            if (xml.name().equals("body")) {
                reader.content(body, () -> {});
            }
        }
        List<Remark> remarks = new ArrayList<>();
        if (reader.changes > 0) {
            remarks.add(Remark.of(RemarkKind.TRACKED_CHANGES, List.of(), reader.changes));
        }
        return new SourceDocument(body.blocks(), Optional.empty(), file.properties(), reader.images, remarks);
    }

    /** The content of the body or a cell. */
    @Override
    public void content(WordContent out, Runnable properties) {
        String before = carried;
        carried = "";
        blocks(out, properties);
        if (!carried.isEmpty()) {
            out.add(new WordContent.Paragraph("", carried, false, place(paragraphs)));
        }
        carried = before;
    }

    private void blocks(WordContent out) {
        blocks(out, () -> {});
    }

    /** Paragraphs and tables inside the element, whatever is wrapped around them. */
    private void blocks(WordContent out, Runnable properties) {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "tcPr" -> properties.run();
                case "p" -> paragraph(out);
                case "tbl" -> new WordTable(this, xml, ++tables).read(out);
                case "sdt", "sdtContent", "customXml", "smartTag" -> blocks(out);
                case "ins", "moveTo" -> {
                    changes++;
                    blocks(out);
                }
                case "del", "moveFrom" -> changes++;
                case "AlternateContent" -> choice(() -> blocks(out));
                case "altChunk" ->
                    throw UnreadableDocumentException.withDetail(Reason.UNSUPPORTED_FORMAT, "inserted", "w:altChunk");
                default -> {}
            }
        }
    }

    /** The first of several forms of the same content; the others are for older programs. */
    private void choice(Runnable read) {
        boolean done = false;
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            if (!done && (xml.name().equals("Choice") || xml.name().equals("Fallback"))) {
                done = true;
                read.run();
            }
        }
    }

    private void paragraph(WordContent out) {
        Place place = place(++paragraphs);
        WordLine line = new WordLine();
        int number = paragraphs;
        places.begin(number, xml.tags());
        inline(line);
        places.end(number, xml.tags());
        String text = line.text();
        if (line.goesOn) {
            carried += text;
        } else {
            String whole = carried + text;
            carried = "";
            boolean heading = line.outline || styles.isHeading(line.style);
            out.add(new WordContent.Paragraph(number(line), whole, heading, place));
        }
        if (!line.boxes.isBlank()) {
            out.addBox(line.boxes);
        }
    }

    private static Place place(int paragraph) {
        return () ->
                SourceLocation.builder().path("document/p[" + paragraph + "]").build();
    }

    private String number(WordLine line) {
        Integer own = line.list;
        int list = own == null ? styles.list(line.style) : own;
        Integer level = line.level;
        return list == 0 ? "" : numbering.next(list, level == null ? styles.level(line.style) : level);
    }

    /** The runs of a paragraph, whatever is wrapped around them. */
    private void inline(WordLine line) {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "pPr" -> {
                    properties(line);
                    places.properties(xml.tags());
                }
                case "r" -> run(line);
                case "hyperlink", "smartTag", "sdt", "sdtContent", "customXml", "fldSimple", "dir", "rubyBase" ->
                    inline(line);
                case "bdo" -> turned(line);
                case "ins", "moveTo" -> {
                    changes++;
                    inline(line);
                }
                case "del", "moveFrom" -> changes++;
                case "AlternateContent" -> choice(() -> inline(line));
                case "oMath", "oMathPara" -> line.append(String.valueOf(WordContent.DOUBT));
                default -> {}
            }
        }
    }

    /** Letters in an order of their own; from right to left they show another number than they hold. */
    private void turned(WordLine line) {
        if ("rtl".equals(xml.attribute("val"))) {
            line.append(String.valueOf(WordContent.DOUBT));
        }
        inline(line);
    }

    private void properties(WordLine line) {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "pStyle" -> line.style = xml.attribute("val");
                case "outlineLvl" ->
                    line.outline = xml.number("val").filter(level -> level < 9).isPresent();
                case "numPr" -> list(line);
                case "rPr" -> mark(line);
                default -> {}
            }
        }
    }

    private void list(WordLine line) {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            if (xml.name().equals("numId")) {
                line.list = xml.number("val").orElse(0);
            } else if (xml.name().equals("ilvl")) {
                line.level = xml.number("val").orElse(0);
            }
        }
    }

    /** The end of a paragraph may be deleted or hidden like a letter. */
    private void mark(WordLine line) {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "del", "moveFrom" -> {
                    changes++;
                    line.goesOn = true;
                }
                case "vanish" -> line.goesOn |= xml.isOn();
                default -> {}
            }
        }
    }

    private void run(WordLine line) {
        runParts(line, WordRun.plain());
    }

    private void runParts(WordLine line, WordRun outer) {
        WordRun run = outer;
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "rPr" -> run = WordRun.of(xml);
                case "t" -> words(line, run, xml.text());
                case "tab", "ptab" -> words(line, run, "\t");
                case "br", "cr" -> words(line, run, "\n");
                case "noBreakHyphen" -> words(line, run, "-");
                case "sym" -> words(line, run, String.valueOf(WordContent.DOUBT));
                case "fldChar" -> field(xml.attribute("fldCharType"));
                case "ruby" -> inline(line);
                case "drawing", "pict", "object" -> drawing(line, false);
                case "AlternateContent" -> {
                    WordRun own = run;
                    choice(() -> runParts(line, own));
                }
                default -> {}
            }
        }
    }

    private void field(@Nullable String type) {
        if ("begin".equals(type)) {
            fields.push(false);
        } else if ("separate".equals(type) && !fields.isEmpty()) {
            fields.pop();
            fields.push(true);
        } else if ("end".equals(type)) {
            fields.poll();
        }
    }

    private void words(WordLine line, WordRun run, String words) {
        if (fields.contains(false) || run.isHidden(styles, line.style)) {
            return;
        }
        if (run.isRaised()) {
            line.appendRaised(words);
        } else {
            boolean doubtful = run.isStruck() || run.isFaint() && !words.isBlank();
            line.append(doubtful && hasDigit(words) ? WordContent.DOUBT + words : words);
        }
    }

    private static boolean hasDigit(String words) {
        return words.codePoints().anyMatch(Character::isDigit);
    }

    /** What is drawn: pictures are counted, the text of boxes is kept. */
    private void drawing(WordLine line, boolean outerHidden) {
        int parent = xml.depth();
        boolean hidden = outerHidden;
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "docPr" -> hidden |= "1".equals(xml.attribute("hidden")) || "true".equals(xml.attribute("hidden"));
                case "txbxContent" -> {
                    WordContent box = new WordContent();
                    blocks(box);
                    if (!hidden) {
                        line.boxes.addAll(box);
                    }
                }
                case "pic", "imagedata", "chart", "relIds" -> images++;
                case "AlternateContent" -> drawnChoice(line, hidden);
                default -> drawing(line, hidden);
            }
        }
    }

    private void drawnChoice(WordLine line, boolean hidden) {
        choice(() -> drawing(line, hidden));
    }

    @Override
    public int paragraphs() {
        return paragraphs;
    }

    @Override
    public void cell(int table, int row, int column, int paragraph) {
        places.cell(table, row, column, paragraph);
    }

    @Override
    public void changed() {
        changes++;
    }

    @Override
    public int countCells(int more) {
        cells += more;
        return cells;
    }
}
