package org.gongkai.report.documents.pdf.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;

/** A PDF object by object; the first is the catalogue. */
final class HostilePdf {

    private final List<byte[]> objects = new ArrayList<>();

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A file of pages that show the same content. */
    static HostilePdf pages(int count, String resources) {
        return new HostilePdf()
                .object("<</Type/Catalog/Pages 2 0 R>>")
                .object("<</Type/Pages/Kids[" + "3 0 R ".repeat(count) + "]/Count " + count + ">>")
                .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<" + resources
                        + ">>>>");
    }

    HostilePdf object(String text) {
        objects.add(ascii(text));
        return this;
    }

    /** A stream of a text that is repeated, packed once. */
    HostilePdf stream(String dictionary, String text, int times) {
        return packed(dictionary + "/Filter/FlateDecode", deflated(ascii(text), times));
    }

    HostilePdf packed(String dictionary, byte[] data) {
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        object.writeBytes(ascii("<<" + dictionary + "/Length " + data.length + ">>\nstream\n"));
        object.writeBytes(data);
        object.writeBytes(ascii("\nendstream"));
        objects.add(object.toByteArray());
        return this;
    }

    static byte[] deflated(byte[] text, int times) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < times; i++) {
                out.write(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ascii("%PDF-1.7\n"));
        StringBuilder places = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            places.append(String.format(Locale.ROOT, "%010d 00000 n \n", out.size()));
            out.writeBytes(ascii(i + 1 + " 0 obj\n"));
            out.writeBytes(objects.get(i));
            out.writeBytes(ascii("\nendobj\n"));
        }
        int start = out.size();
        out.writeBytes(ascii("xref\n0 " + (objects.size() + 1) + "\n" + places + "trailer\n<</Size "
                + (objects.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n"));
        return out.toByteArray();
    }
}
