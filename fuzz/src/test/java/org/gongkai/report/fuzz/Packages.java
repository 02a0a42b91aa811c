package org.gongkai.report.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Zip files around one part, so that the fuzzer need not find out how to pack. */
final class Packages {

    private static final String RELATIONSHIPS =
            "<Relationships><Relationship Id=\"r\" Type=\"x/%s\" Target=\"%s\"/></Relationships>";

    private Packages() {}

    static byte[] word(byte[] document) {
        return zip(
                "[Content_Types].xml", bytes("<Types/>"),
                "_rels/.rels", bytes(RELATIONSHIPS.formatted("officeDocument", "word/document.xml")),
                "word/document.xml", document);
    }

    static byte[] workbook(byte[] sheet) {
        return zip(
                "[Content_Types].xml", bytes("<Types/>"),
                "_rels/.rels", bytes(RELATIONSHIPS.formatted("officeDocument", "xl/workbook.xml")),
                "xl/workbook.xml", bytes("<workbook><sheets><sheet name=\"表\" id=\"r\"/></sheets></workbook>"),
                "xl/_rels/workbook.xml.rels", bytes(RELATIONSHIPS.formatted("worksheet", "sheet.xml")),
                "xl/sheet.xml", sheet);
    }

    static byte[] ofd(byte[] page) {
        return zip(
                "OFD.xml", bytes("<OFD><DocBody><DocRoot>Doc/Document.xml</DocRoot></DocBody></OFD>"),
                "Doc/Document.xml", bytes("<Document><Pages><Page BaseLoc=\"Page.xml\"/></Pages></Document>"),
                "Doc/Page.xml", page);
    }

    /** A part of a zip file. */
    static byte[] part(byte[] file, String name) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return zip.readAllBytes();
                }
            }
            throw new IllegalArgumentException(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zip(Object... namesAndParts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndParts.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndParts[i]));
                zip.write((byte[]) namesAndParts[i + 1]);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
