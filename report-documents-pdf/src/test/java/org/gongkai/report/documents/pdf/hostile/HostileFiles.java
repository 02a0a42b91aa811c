package org.gongkai.report.documents.pdf.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongkai.report.documents.archive.Archive;
import org.gongkai.report.documents.archive.ArchiveCopy;
import org.gongkai.report.documents.reading.UnreadableDocumentException.Reason;
import org.gongkai.report.testkit.document.FileArbitraries;
import org.gongkai.report.testkit.document.ScatteredReports;
import org.gongkai.report.testkit.file.FileFormat;
import org.jspecify.annotations.Nullable;

/** The files, each with the reason for which it has to be refused. */
final class HostileFiles {

    /** A file; without a reason it is read, and does no harm. */
    record Hostile(byte[] bytes, @Nullable Reason reason) {}

    private static final String DOCTYPE = "<!DOCTYPE a [<!ENTITY b 'lol'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]>";
    private static final String OUTSIDE = "<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/a.dtd'>";
    private static final String CELL = "<w:tc><w:p/></w:tc>";
    private static final String GLYPHS = "<TextObject Boundary='0 0 200 9' Size='3'><TextCode X='0' Y='3'>"
            + "一二三四五六七八九十".repeat(10) + "</TextCode></TextObject>";

    private final Map<String, Hostile> files = new LinkedHashMap<>();

    static Map<String, Hostile> all() throws IOException {
        HostileFiles files = new HostileFiles();
        files.archives();
        files.documents();
        files.workbooks();
        files.pages();
        files.streams();
        files.drawings();
        files.broken();
        return files.files;
    }

    private void refused(String name, Reason reason, byte[] bytes) {
        files.put(name, new Hostile(bytes, reason));
    }

    private void archives() {
        String spaces = " ".repeat(1 << 20);
        refused("bomb.docx", Reason.OVER_LIMIT, packed(spaces, 300));
        byte[] lies = packed(spaces, 20);
        refused("states-less-than-it-holds.docx", Reason.DAMAGED, withStatedSize(lies, 2_000));
        HostileZip many = HostileZip.word();
        for (int i = 0; i < 6_000; i++) {
            many.part("word/media/" + i, "");
        }
        refused("parts-without-end.docx", Reason.OVER_LIMIT, many.bytes());
        HostileZip nested = new HostileZip();
        nested.part("a.zip", out -> out.write(lies));
        refused("zip-in-zip.docx", Reason.UNSUPPORTED_FORMAT, nested.bytes());
        refused("half.docx", Reason.DAMAGED, cut(report(FileFormat.DOCX), 50));
        refused("password.docx", Reason.ENCRYPTED, encrypted(report(FileFormat.DOCX)));
    }

    private static byte[] packed(String text, int times) {
        return HostileZip.word()
                .repeated("word/document.xml", "", text, times, "")
                .packed()
                .bytes();
    }

    private void documents() {
        String entities = DOCTYPE + "<w:document/>";
        refused(
                "entities.docx",
                Reason.UNSAFE_XML,
                HostileZip.word().part("word/document.xml", entities).bytes());
        refused(
                "outside.docx",
                Reason.UNSAFE_XML,
                HostileZip.word().part("word/document.xml", OUTSIDE + "<a/>").bytes());
        refused("deep.docx", Reason.OVER_LIMIT, HostileZip.word("", "<w:p>", 500_000, ""));
        refused("tables-in-tables.docx", Reason.OVER_LIMIT, HostileZip.word("", "<w:tbl><w:tr><w:tc>", 50_000, ""));
        refused(
                "cells.docx",
                Reason.OVER_LIMIT,
                HostileZip.word("<w:tbl>", "<w:tr>" + CELL.repeat(100) + "</w:tr>", 1_000, "</w:tbl>"));
        refused("rows.docx", Reason.OVER_LIMIT, HostileZip.word("<w:tbl>", "<w:tr/>", 500_000, "</w:tbl>"));
        refused(
                "paragraphs.docx",
                Reason.OVER_LIMIT,
                HostileZip.word("", "<w:p><w:r><w:t>一</w:t></w:r></w:p>", 300_000, ""));
        refused(
                "one-paragraph.docx",
                Reason.NO_REPORT,
                HostileZip.word("<w:p>", "<w:r><w:t>第二十条第（一）项</w:t></w:r>", 200_000, "</w:p>"));
        refused(
                "wide.docx",
                Reason.NO_REPORT,
                HostileZip.word(
                        "<w:tbl>",
                        "<w:tr><w:tc><w:tcPr><w:gridSpan w:val='2000000000'/><w:vMerge w:val='restart'/></w:tcPr>"
                                + "<w:p/></w:tc></w:tr>",
                        15_000,
                        "</w:tbl>"));
        files.put("template-elsewhere.docx", new Hostile(withTemplate(), null));
    }

    private static byte[] withTemplate() {
        ArchiveCopy copy = new ArchiveCopy(Archive.of(report(FileFormat.DOCX)));
        String place = "http://127.0.0.1:9/t.dotm";
        copy.put("word/settings.xml", HostilePdf.ascii("<settings><attachedTemplate id='r'/></settings>"));
        copy.put(
                "word/_rels/settings.xml.rels",
                HostilePdf.ascii(HostileZip.relation("attachedTemplate", place, " TargetMode='External'")));
        copy.put(
                "word/_rels/document.xml.rels",
                HostilePdf.ascii(HostileZip.relation("styles", place, " TargetMode='External'")));
        return copy.write();
    }

    private void workbooks() {
        refused(
                "a-million-rows.xlsx",
                Reason.OVER_LIMIT,
                HostileZip.workbook("<sheetData>", "<row><c><v>1</v></c></row>", 1_000_000, "</sheetData>", "", 0));
        refused(
                "far-apart.xlsx",
                Reason.OVER_LIMIT,
                HostileZip.workbook(
                        "<sheetData>",
                        "<row><c r='A1'><v>1</v></c><c r='XFD1'><v>1</v></c></row>",
                        15_000,
                        "</sheetData>",
                        "",
                        0));
        refused(
                "merged.xlsx",
                Reason.OVER_LIMIT,
                HostileZip.workbook(
                        "<sheetData><row><c><v>1</v></c></row></sheetData><mergeCells>",
                        "<mergeCell ref='A1:XFD1048576'/>",
                        200_000,
                        "</mergeCells>",
                        "",
                        0));
        refused(
                "strings.xlsx",
                Reason.OVER_LIMIT,
                HostileZip.workbook(
                        "<sheetData>",
                        "<row><c t='s'><v>0</v></c></row>",
                        1,
                        "</sheetData>",
                        "<si><t>一</t></si>",
                        900_000));
        refused(
                "one-long-string-in-many-cells.xlsx",
                Reason.OVER_LIMIT,
                HostileZip.workbook(
                        "<sheetData>",
                        "<row><c t='s'><v>0</v></c><c t='s'><v>0</v></c></row>",
                        15_000,
                        "</sheetData>",
                        "<si>" + "<r><t>一 二</t></r>".repeat(100_000) + "</si>",
                        1));
        refused(
                "entities.xlsx",
                Reason.UNSAFE_XML,
                HostileZip.office("xl/workbook.xml")
                        .part("xl/workbook.xml", DOCTYPE + "<workbook/>")
                        .bytes());
        refused("half.xlsx", Reason.DAMAGED, cut(report(FileFormat.XLSX), 50));
    }

    private void pages() {
        refused("pages.ofd", Reason.OVER_LIMIT, HostileZip.ofd(2_000, "", 0, GLYPHS, 1));
        refused("signs.ofd", Reason.OVER_LIMIT, HostileZip.ofd(1, "", 0, GLYPHS, 3_000));
        refused("one-page-five-hundred-times.ofd", Reason.OVER_LIMIT, HostileZip.ofd(500, "", 0, GLYPHS, 1_500));
        refused("one-template-five-hundred-times.ofd", Reason.OVER_LIMIT, HostileZip.ofd(500, GLYPHS, 1_500, "", 0));
        refused(
                "distances.ofd",
                Reason.OVER_LIMIT,
                HostileZip.ofd(
                        1,
                        "",
                        0,
                        "<TextObject Size='3'><TextCode DeltaX='g 2000000000 1'>一二</TextCode></TextObject>",
                        9));
        refused(
                "lines.ofd",
                Reason.OVER_LIMIT,
                HostileZip.ofd(
                        1,
                        "",
                        0,
                        "<PathObject Boundary='0 0 9 9'><AbbreviatedData>M 0 0 " + "L 9 0 L 0 0 ".repeat(1_000)
                                + "</AbbreviatedData></PathObject>",
                        100));
        refused(
                "entities.ofd",
                Reason.UNSAFE_XML,
                new HostileZip().part("OFD.xml", DOCTYPE + "<OFD/>").bytes());
        refused("half.ofd", Reason.DAMAGED, cut(report(FileFormat.OFD), 50));
    }

    private void streams() {
        String spaces = " ".repeat(1 << 16);
        refused(
                "content.pdf",
                Reason.OVER_LIMIT,
                HostilePdf.pages(1, "").stream("", spaces, 5_000).bytes());
        refused(
                "packed-twice.pdf",
                Reason.DAMAGED,
                HostilePdf.pages(1, "")
                        .packed(
                                "/Filter[/FlateDecode/FlateDecode]",
                                HostilePdf.deflated(HostilePdf.deflated(HostilePdf.ascii(spaces), 5_000), 1))
                        .bytes());
        refused("many-streams.pdf", Reason.OVER_LIMIT, manyStreams(spaces));
        refused(
                "objects-in-a-stream.pdf",
                Reason.OVER_LIMIT,
                HostilePdf.pages(1, "").stream("/Type/ObjStm/N 9/First 99", spaces, 5_000)
                        .bytes());
        refused(
                "meanings.pdf",
                Reason.OVER_LIMIT,
                HostilePdf.pages(1, "/Font<</F 5 0 R>>").stream("", "BT /F 9 Tf <0001> Tj ET", 1)
                        .object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>")
                        .stream("", spaces, 5_000)
                        .bytes());
    }

    private static byte[] manyStreams(String spaces) {
        HostilePdf file = HostilePdf.pages(1, "");
        for (int i = 0; i < 10; i++) {
            file.stream("", spaces, 500);
        }
        return file.bytes();
    }

    private void drawings() {
        refused(
                "orders.pdf",
                Reason.OVER_LIMIT,
                HostilePdf.pages(1, "").stream("", "q Q\n", 4_000_000).bytes());
        refused(
                "one-content-five-hundred-times.pdf",
                Reason.OVER_LIMIT,
                HostilePdf.pages(500, "").stream("", "q Q\n", 900_000).bytes());
        refused(
                "signs-five-hundred-times.pdf",
                Reason.OVER_LIMIT,
                HostilePdf.pages(500, "/Font<</F 5 0 R>>").stream(
                                "", "BT /F 9 Tf 20 20 Td (" + "1234567890".repeat(100) + ") Tj ET\n", 150)
                        .object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
                        .bytes());
        refused(
                "pages.pdf",
                Reason.OVER_LIMIT,
                HostilePdf.pages(5_000, "").stream("", "", 1).bytes());
        refused("clips.pdf", Reason.NO_REPORT, clips());
        refused("lattice.pdf", Reason.OVER_LIMIT, lattice(5_000));
        refused("words-in-no-table.pdf", Reason.OVER_LIMIT, words(1_200, 500));
        refused("words-far-and-wide.pdf", Reason.NO_REPORT, words(9_000, 5));
        HostilePdf forms = HostilePdf.pages(1, "/XObject<</X 5 0 R>>").stream("", "/X Do ", 10);
        for (int i = 0; i < 12; i++) {
            String next = i == 11 ? "" : "/Resources<</XObject<</X " + (i + 6) + " 0 R>>>>";
            forms.stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]" + next, i == 11 ? "q Q " : "/X Do ", 10);
        }
        refused("forms-in-forms.pdf", Reason.OVER_LIMIT, forms.bytes());
        refused(
                "pages-in-a-circle.pdf",
                Reason.DAMAGED,
                new HostilePdf()
                        .object("<</Type/Catalog/Pages 2 0 R>>")
                        .object("<</Type/Pages/Kids[2 0 R]/Count 1>>")
                        .bytes());
        refused(
                "deep.pdf",
                Reason.DAMAGED,
                new HostilePdf()
                        .object("<</Type/Catalog/Pages 2 0 R/X " + "[".repeat(200_000) + "]".repeat(200_000) + ">>")
                        .object("<</Type/Pages/Kids[]/Count 0>>")
                        .bytes());
    }

    /** What is shown is cut out by a shape of thousands of corners that cross each other. */
    private static byte[] clips() {
        Random random = new Random(1);
        StringBuilder path = new StringBuilder("0 0 m\n");
        for (int i = 0; i < 20_000; i++) {
            path.append(random.nextInt(595))
                    .append(' ')
                    .append(random.nextInt(842))
                    .append(" l\n");
        }
        return HostilePdf.pages(1, "/Font<</F 5 0 R>>").stream(
                        "", path + "W n " + path + "W n BT /F 9 Tf 20 20 Td (1) Tj ET\n", 1)
                .object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
                .bytes();
    }

    /** The heading of a table, its columns and so many words on each of some pages, none of them anything. */
    private static byte[] words(int words, int pages) {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder();
        text.append(word(60, 800, "三、收到和处理政府信息公开申请情况"));
        String[] headings = {"自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"};
        for (int i = 0; i < headings.length; i++) {
            text.append(word(250 + 45 * i, 780, headings[i]));
        }
        for (int i = 0; i < words; i++) {
            text.append(word(random.nextInt(200), random.nextInt(760), "一、本年"));
            text.append(word(250 + 45 * random.nextInt(7), random.nextInt(760), "7"));
        }
        return HostilePdf.pages(pages, "/Font<</F 5 0 R>>").stream("", text.toString(), 1)
                .object("<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H"
                        + "/DescendantFonts[6 0 R]>>")
                .object("<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)"
                        + "/Ordering(GB1)/Supplement 2>>/DW 1000/FontDescriptor 7 0 R>>")
                .object("<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]"
                        + "/Ascent 880/Descent -120/CapHeight 700/ItalicAngle 0/StemV 80>>")
                .bytes();
    }

    private static String word(int x, int y, String text) {
        String codes = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
        return "BT /F 5 Tf 1 0 0 1 " + x + " " + y + " Tm <" + codes + "> Tj ET\n";
    }

    /** A table of so many lines each way. */
    private static byte[] lattice(int lines) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < lines; i++) {
            double at = 4.0 * i;
            path.append("0 " + at + " m 20000 " + at + " l " + at + " 0 m " + at + " 20000 l S\n");
        }
        return HostilePdf.pages(1, "/Font<</F 5 0 R>>").stream("", path + "BT /F 9 Tf 20 20 Td (1) Tj ET\n", 1)
                .object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
                .bytes();
    }

    private void broken() {
        refused("half.pdf", Reason.DAMAGED, cut(report(FileFormat.PDF), 50));
        byte[] noise = new byte[1 << 20];
        new Random(1).nextBytes(noise);
        byte[] head = HostilePdf.ascii("%PDF-1.7\n");
        System.arraycopy(head, 0, noise, 0, head.length);
        byte[] tail = HostilePdf.ascii("startxref\n9\n%%EOF");
        System.arraycopy(tail, 0, noise, noise.length - tail.length, tail.length);
        refused("noise.pdf", Reason.DAMAGED, noise);
        refused("too-large.pdf", Reason.OVER_LIMIT, Arrays.copyOf(head, 33 << 20));
    }

    private static byte[] report(FileFormat format) {
        Random random = new Random(1);
        return FileArbitraries.file(ScatteredReports.report(random), random, format, Set.of())
                .bytes();
    }

    private static byte[] cut(byte[] file, int percent) {
        return Arrays.copyOf(file, file.length / 100 * percent);
    }

    /** The same archive, whose directory says of every part that it is encrypted. */
    private static byte[] encrypted(byte[] zip) {
        byte[] copy = zip.clone();
        for (int at : entries(copy)) {
            copy[at + 8] |= 1;
        }
        return copy;
    }

    private static byte[] withStatedSize(byte[] zip, int size) {
        byte[] copy = zip.clone();
        for (int at : entries(copy)) {
            for (int i = 0; i < 4; i++) {
                copy[at + 24 + i] = (byte) (size >> 8 * i);
            }
        }
        return copy;
    }

    private static int[] entries(byte[] zip) {
        return IntStream.range(0, zip.length - 4)
                .filter(at -> zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2)
                .toArray();
    }
}
