package org.gongkai.report.documents.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.report.documents.archive.Archive;
import org.gongkai.report.documents.reading.UnreadableDocumentException;
import org.gongkai.report.documents.reading.UnreadableDocumentException.Reason;
import org.gongkai.report.documents.source.SourceFile;

/** Refuses files of formats that are not read, each with what can be done about it. */
public final class UnreadFormats {

    private static final int HEAD = 2_000;
    private static final int PDF_HEAD = 1_024;
    private static final String PDF_ARTIFACT = "org.gongkai:report-documents-pdf";
    private static final String COMPOUND_FILE = "\u00d0\u00cf\u0011\u00e0";
    private static final byte[] ENCRYPTED_PACKAGE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final Pattern OFFICE_XML = Pattern.compile(
            "^(?:\u00ef\u00bb\u00bf)?<\\?xml[^<>]{0,200}>\\s{0,20}<\\?mso-application|<pkg:package[\\s>]|<w:wordDocument[\\s>]");

    private static final List<String> IMAGES =
            List.of("\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "BM", "II*\u0000", "MM\u0000*");

    private UnreadFormats() {}

    /**
     * Refuses a file of a format that is not read.
     *
     * @throws UnreadableDocumentException naming the format
     */
    public static void refuse(SourceFile file) {
        String head = file.head(HEAD);
        if (isPdf(file)) {
            throw UnreadableDocumentException.withDetail(Reason.UNSUPPORTED_FORMAT, "artifact", "PDF", PDF_ARTIFACT);
        }
        if (head.startsWith(COMPOUND_FILE)) {
            throw contains(file.bytes(), ENCRYPTED_PACKAGE)
                    ? new UnreadableDocumentException(Reason.ENCRYPTED)
                    : advice("DOC/XLS/WPS");
        }
        if (head.startsWith("{\\rtf")) {
            throw advice("RTF");
        }
        if (OFFICE_XML.matcher(head).find()) {
            throw advice("XML");
        }
        if (Archive.isArchive(file)) {
            throw isOpenDocument(file) ? advice("ODF") : unsupported("ZIP");
        }
        refuseImages(head);
    }

    /** Whether a file is a PDF: some programs write something before its first sign. */
    public static boolean isPdf(SourceFile file) {
        int sign = file.head(PDF_HEAD).indexOf("%PDF-");
        return sign == 0 || sign > 0 && contains(file.bytes(), "startxref".getBytes(StandardCharsets.ISO_8859_1));
    }

    private static boolean isOpenDocument(SourceFile file) {
        Archive archive = Archive.of(file.bytes());
        return archive.has("mimetype") && archive.has("content.xml");
    }

    private static void refuseImages(String head) {
        boolean binary = head.indexOf('\u0000') >= 0;
        if (binary && IMAGES.stream().anyMatch(head::startsWith)
                || head.startsWith(IMAGES.get(0))
                || head.startsWith(IMAGES.get(1))) {
            throw new UnreadableDocumentException(Reason.IMAGE_ONLY);
        }
        boolean wide = head.startsWith("\u00fe\u00ff") || head.startsWith("\u00ff\u00fe");
        if (binary && !wide) {
            throw UnreadableDocumentException.withDetail(Reason.UNSUPPORTED_FORMAT, "unknown");
        }
    }

    private static UnreadableDocumentException advice(String name) {
        return UnreadableDocumentException.withDetail(Reason.UNSUPPORTED_FORMAT, "advice", name);
    }

    private static UnreadableDocumentException unsupported(String name) {
        return new UnreadableDocumentException(Reason.UNSUPPORTED_FORMAT, name);
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        for (int start = 0; start + wanted.length <= bytes.length; start++) {
            int same = 0;
            while (same < wanted.length && bytes[start + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
