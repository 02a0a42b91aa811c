package org.gongkai.report.documents.office;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.documents.archive.Archive;
import org.gongkai.report.documents.archive.ArchiveCopy;
import org.gongkai.report.documents.archive.XmlCursor;
import org.gongkai.report.documents.archive.XmlTags;
import org.gongkai.report.documents.reading.UnreadableDocumentException;
import org.gongkai.report.documents.reading.UnreadableDocumentException.Reason;
import org.gongkai.report.documents.source.SourceFile;
import org.gongkai.report.documents.source.SourceNote;

/**
 * Writes comments into a document of Word, and changes nothing else. Comments that it wrote before are taken out first,
 * so that doing it twice gives the same bytes.
 */
public final class OfficeAnnotator {

    private static final String AUTHOR = "gongkai-report";
    /** Numbers of comments from here on are ours. */
    private static final int FIRST = 990_000;

    private static final String RELATIONSHIP = "rIdGongkaiComments";
    private static final String COMMENTS = "comments";
    private static final String TYPES = "[Content_Types].xml";
    private static final String OURS = "9[0-9]{5}";
    private static final Pattern ROOT = Pattern.compile("<(?:([A-Za-z_][\\w.-]*):)?document[\\s>]");

    private final Archive archive;
    private final OfficePackage file;
    private final ArchiveCopy copy;
    private final String main;

    private OfficeAnnotator(Archive archive, String main) {
        this.archive = archive;
        this.file = new OfficePackage(archive);
        this.copy = new ArchiveCopy(archive);
        this.main = main;
    }

    /** Whether comments can be written into a file. */
    public static boolean takes(SourceFile source) {
        if (!new OfficeReader().recognises(source)) {
            return false;
        }
        OfficePackage file = new OfficePackage(Archive.of(source.bytes()));
        return file.main()
                .filter(part -> !part.endsWith(".bin") && file.open(part).name().equals("document"))
                .isPresent();
    }

    /**
     * The document with a comment for each note.
     *
     * @throws UnreadableDocumentException where the document cannot be read
     */
    public static byte[] annotate(SourceFile source, List<SourceNote> notes) {
        Archive archive = Archive.of(source.bytes());
        String main = new OfficePackage(archive).main().orElseThrow();
        return new OfficeAnnotator(archive, main).write(notes);
    }

    private byte[] write(List<SourceNote> notes) {
        String text = withoutOurs(text(main));
        WordPlaces places = new WordPlaces();
        WordReader.read(file, main, XmlCursor.open(bytes(text), main), places);
        Matcher root = ROOT.matcher(text);
        if (!root.find() || root.group(1) == null) {
            throw new UnreadableDocumentException(Reason.UNSUPPORTED_FORMAT, "w:document");
        }
        String prefix = root.group(1);
        XmlTags tags = XmlTags.of(text);
        TreeMap<Integer, StringBuilder> inserted = new TreeMap<>();
        StringBuilder comments = new StringBuilder();
        int id = FIRST;
        for (SourceNote note : notes) {
            Optional<WordPlaces.Paragraph> place =
                    note.place().flatMap(places::find).or(places::first);
            if (place.isPresent()) {
                mark(text, tags.end(place.get().content()), tags.end(place.get().end()), prefix, id, inserted);
                comments.append(comment(id, note.text()));
                id++;
            }
        }
        copy.put(main, bytes(inserted(text, inserted)));
        writeComments(comments.toString());
        return copy.write();
    }

    private String text(String part) {
        return new String(archive.require(part), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The part without the marks that were put into it before. */
    private static String withoutOurs(String text) {
        String attribute = " (?:[\\w.-]+:)?id=\"" + OURS + "\"/>";
        return text.replaceAll(
                        "<(?:[\\w.-]+:)?r><(?:[\\w.-]+:)?commentReference" + attribute + "</(?:[\\w.-]+:)?r>", "")
                .replaceAll("<(?:[\\w.-]+:)?commentRange(?:Start|End)" + attribute, "");
    }

    private static void mark(
            String text, int content, int finish, String w, int id, Map<Integer, StringBuilder> inserted) {
        String attribute = " " + w + ":id=\"" + id + "\"/>";
        String start = "<" + w + ":commentRangeStart" + attribute;
        String end = "<" + w + ":commentRangeEnd" + attribute + "<" + w + ":r><" + w + ":commentReference" + attribute
                + "</" + w + ":r>";
        boolean empty = text.startsWith("/>", content - 2) && content == finish;
        if (empty) {
            // A paragraph without content, written as one tag, gets two.
            inserted.computeIfAbsent(content - 2, at -> new StringBuilder())
                    .append(start)
                    .append(end);
        } else {
            inserted.computeIfAbsent(content, at -> new StringBuilder()).append(start);
            inserted.computeIfAbsent(text.lastIndexOf("</", finish - 1), at -> new StringBuilder())
                    .append(end);
        }
    }

    private static String inserted(String text, TreeMap<Integer, StringBuilder> inserted) {
        StringBuilder whole = new StringBuilder(text.length() + 200 * inserted.size());
        int from = 0;
        for (Map.Entry<Integer, StringBuilder> each : inserted.entrySet()) {
            int at = each.getKey();
            whole.append(text, from, at);
            if (text.startsWith("/>", at)) {
                String name = text.substring(text.lastIndexOf('<', at) + 1, at).split("[\\s/]")[0];
                whole.append('>')
                        .append(each.getValue())
                        .append("</")
                        .append(name)
                        .append('>');
                from = at + 2;
            } else {
                whole.append(each.getValue());
                from = at;
            }
        }
        return whole.append(text, from, text.length()).toString();
    }

    /** With its own namespace, so that it may stand in a part that calls it otherwise. */
    private static String comment(int id, String text) {
        StringBuilder xml = new StringBuilder("<w:comment xmlns:w=\"" + namespace() + "\" w:id=\"" + id
                + "\" w:author=\"" + AUTHOR + "\" w:initials=\"GK\">");
        text.lines()
                .forEach(line -> xml.append("<w:p><w:r><w:t xml:space=\"preserve\">")
                        .append(escape(line))
                        .append("</w:t></w:r></w:p>"));
        return xml.append("</w:comment>").toString();
    }

    private static String namespace() {
        return "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Into the part of comments that is there, or into a new one that the document is told of. */
    private void writeComments(String comments) {
        Optional<String> part = file.related(main, COMMENTS);
        if (part.isPresent()) {
            String text = text(part.get())
                    .replaceAll(
                            "(?s)<w:comment xmlns:w=\"[^\"]*\" w:id=\"" + OURS + "\" w:author=\"" + AUTHOR
                                    + "\".*?</w:comment>",
                            "");
            int end = text.lastIndexOf("</");
            copy.put(part.get(), bytes(text.substring(0, end) + comments + text.substring(end)));
            return;
        }
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        String name = folder + "comments.xml";
        copy.put(
                name,
                bytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\""
                        + namespace() + "\">" + comments + "</w:comments>"));
        String relationships = folder + "_rels/" + main.substring(folder.length()) + ".rels";
        String known = archive.has(relationships)
                ? text(relationships)
                : "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";
        copy.put(
                relationships,
                bytes(
                        beforeEnd(
                                known,
                                "<Relationship Id=\"" + RELATIONSHIP
                                        + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\" Target=\"comments.xml\"/>")));
        copy.put(
                TYPES,
                bytes(
                        beforeEnd(
                                text(TYPES),
                                "<Override PartName=\"/" + name
                                        + "\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml\"/>")));
    }

    private static String beforeEnd(String xml, String added) {
        int end = xml.lastIndexOf("</");
        if (end < 0) {
            int close = xml.lastIndexOf("/>");
            String name = xml.substring(xml.lastIndexOf('<') + 1, close).split("\\s")[0];
            return xml.substring(0, close) + ">" + added + "</" + name + ">";
        }
        return xml.substring(0, end) + added + xml.substring(end);
    }
}
