package org.gongkai.report.documents.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A file of Word or Excel, put together by hand for tests. */
public final class OfficeFile {

    public static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private OfficeFile() {}

    /** A document whose body has this content; the prefix {@code w} is declared. */
    public static OfficeFile word(String body) {
        return new OfficeFile()
                .part("[Content_Types].xml", "<Types/>")
                .relationships("", Map.of("officeDocument", "word/document.xml"))
                .part("word/document.xml", "<w:document " + WORD + "><w:body>" + body + "</w:body></w:document>");
    }

    /** A package of these parts only. */
    public static OfficeFile empty() {
        return new OfficeFile();
    }

    public OfficeFile part(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Parts by type that a part names, {@code ""} standing for the package. */
    public OfficeFile relationships(String part, Map<String, String> targets) {
        int name = part.lastIndexOf('/') + 1;
        StringBuilder xml = new StringBuilder("<Relationships>");
        targets.forEach((type, target) -> xml.append(
                "<Relationship Id=\"" + type + "\" Type=\"" + RELATIONSHIP + type + "\" Target=\"" + target + "\"/>"));
        return part(
                part.substring(0, name) + "_rels/" + part.substring(name) + ".rels",
                xml.append("</Relationships>").toString());
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
