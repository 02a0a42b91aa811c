package org.gongkai.report.documents.pdf.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip file whose parts are written on the way, so that they may be larger than any memory. */
final class HostileZip {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";
    private static final String SHEET = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";

    /** Writes a part. */
    interface Part {
        void write(ZipOutputStream out) throws IOException;
    }

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private int level;

    HostileZip part(String name, Part part) {
        parts.put(name, part);
        return this;
    }

    HostileZip part(String name, String text) {
        return repeated(name, "", text, 1, "");
    }

    /** A part of a text that is repeated, between two others. */
    HostileZip repeated(String name, String before, String text, int times, String behind) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return part(name, out -> {
            out.write(before.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < times; i++) {
                out.write(bytes);
            }
            out.write(behind.getBytes(StandardCharsets.UTF_8));
        });
    }

    /** A package of Word or Excel whose first part has a name. */
    static HostileZip office(String first) {
        return new HostileZip()
                .part("[Content_Types].xml", "<Types/>")
                .part("_rels/.rels", relation("officeDocument", first, ""));
    }

    static HostileZip word() {
        return office("word/document.xml");
    }

    /** A document of Word whose body is a text that is repeated, between two others. */
    static byte[] word(String before, String text, int times, String behind) {
        return word().repeated(
                        "word/document.xml",
                        "<w:document " + WORD + "><w:body>" + before,
                        text,
                        times,
                        behind + "</w:body></w:document>")
                .bytes();
    }

    /** A workbook whose only sheet has rows of a text that is repeated, and whose texts are these. */
    static byte[] workbook(String before, String row, int times, String behind, String strings, int stringTimes) {
        return office("xl/workbook.xml")
                .part(
                        "xl/workbook.xml",
                        "<workbook " + SHEET + "><sheets><sheet name='a' sheetId='1' id='r1'/></sheets></workbook>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id='r1' Type='" + RELATIONS
                                + "worksheet' Target='sheet.xml'/><Relationship Id='r2' Type='" + RELATIONS
                                + "sharedStrings' Target='strings.xml'/></Relationships>")
                .repeated("xl/sheet.xml", "<worksheet " + SHEET + ">" + before, row, times, behind + "</worksheet>")
                .repeated("xl/strings.xml", "<sst " + SHEET + ">", strings, stringTimes, "</sst>")
                .bytes();
    }

    /** OFD: pages that all are the same part, over a template, each a text that is repeated. */
    static byte[] ofd(int pages, String template, int templateTimes, String page, int pageTimes) {
        String content = "<Page><Template TemplateID='7'/><Content><Layer>";
        return new HostileZip()
                .part("OFD.xml", "<OFD><DocBody><DocRoot>D/Document.xml</DocRoot></DocBody></OFD>")
                .repeated(
                        "D/Document.xml",
                        "<Document><CommonData><TemplatePage ID='7' BaseLoc='T.xml'/></CommonData><Pages>",
                        "<Page BaseLoc='P.xml'/>",
                        pages,
                        "</Pages></Document>")
                .repeated("D/T.xml", "<Page><Content><Layer>", template, templateTimes, "</Layer></Content></Page>")
                .repeated("D/P.xml", content, page, pageTimes, "</Layer></Content></Page>")
                .bytes();
    }

    static String relation(String type, String target, String more) {
        return "<Relationships><Relationship Id='r' Type='" + RELATIONS + type + "' Target='" + target + "'" + more
                + "/></Relationships>";
    }

    /**
     * Packs the parts; otherwise they are as large as they are, so that nobody refuses them for how they are packed.
     */
    HostileZip packed() {
        level = Deflater.BEST_COMPRESSION;
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(level);
            for (Map.Entry<String, Part> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
