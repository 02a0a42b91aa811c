package org.gongkai.report.documents.office;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.report.documents.archive.Archive;
import org.gongkai.report.documents.archive.ArchiveCopy;
import org.jspecify.annotations.Nullable;

/** A package of which some parts are changed or added, as text. */
final class PackageEdit {

    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATIONSHIPS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";
    private static final String RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Archive archive;
    private final OfficePackage file;
    private final Map<String, String> changed = new LinkedHashMap<>();

    PackageEdit(Archive archive) {
        this.archive = archive;
        this.file = new OfficePackage(archive);
    }

    /** The package as it was. */
    OfficePackage file() {
        return file;
    }

    /** A part that must be there, as it is by now. */
    String text(String part) {
        return text(part, null);
    }

    private String text(String part, @Nullable String otherwise) {
        String known = changed.get(part);
        if (known != null) {
            return known;
        }
        return otherwise != null && !archive.has(part)
                ? otherwise
                : new String(archive.require(part), StandardCharsets.UTF_8);
    }

    void put(String part, String text) {
        changed.put(part, text);
    }

    /** Has a part name another one, unless it does. */
    void relate(String part, String id, String type, String target) {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String relationships = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        String known = text(relationships, RELATIONSHIPS);
        if (!known.contains("\"" + id + "\"")) {
            put(
                    relationships,
                    beforeEnd(
                            known,
                            "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONSHIP + type + "\" Target=\"" + target
                                    + "\"/>"));
        }
    }

    /** Says what a part is. */
    void typed(String part, String type) {
        String known = text(TYPES);
        if (!known.contains("\"/" + part + "\"")) {
            put(TYPES, beforeEnd(known, "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>"));
        }
    }

    /** The whole package. */
    byte[] write() {
        ArchiveCopy copy = new ArchiveCopy(archive);
        changed.forEach((part, text) -> copy.put(part, text.getBytes(StandardCharsets.UTF_8)));
        return copy.write();
    }

    /** A text with something put behind all that its outermost element holds. */
    static String beforeEnd(String xml, String added) {
        int end = xml.lastIndexOf("</");
        if (end < 0) {
            int close = xml.lastIndexOf("/>");
            String name = xml.substring(xml.lastIndexOf('<') + 1, close).split("\\s")[0];
            return xml.substring(0, close) + ">" + added + "</" + name + ">";
        }
        return xml.substring(0, end) + added + xml.substring(end);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
