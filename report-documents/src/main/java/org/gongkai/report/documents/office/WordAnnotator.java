package org.gongkai.report.documents.office;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.documents.archive.XmlCursor;
import org.gongkai.report.documents.archive.XmlTags;
import org.gongkai.report.documents.reading.UnreadableDocumentException;
import org.gongkai.report.documents.reading.UnreadableDocumentException.Reason;
import org.gongkai.report.documents.source.SourceNote;

/** Writes comments into a document of Word. */
final class WordAnnotator {

    /** Numbers of comments from here on are ours. */
    private static final int FIRST = 990_000;

    private static final String RELATIONSHIP = "rIdGongkaiComments";
    private static final String COMMENTS = "comments";
    private static final String OURS = "9[0-9]{5}";
    private static final Pattern ROOT = Pattern.compile("<(?:([A-Za-z_][\\w.-]*):)?document[\\s>]");

    private final PackageEdit edit;
    private final String main;

    private WordAnnotator(PackageEdit edit, String main) {
        this.edit = edit;
        this.main = main;
    }

    static byte[] annotate(PackageEdit edit, String main, List<SourceNote> notes) {
        return new WordAnnotator(edit, main).write(notes);
    }

    private byte[] write(List<SourceNote> notes) {
        String text = withoutOurs(edit.text(main));
        WordPlaces places = new WordPlaces();
        WordReader.read(edit.file(), main, XmlCursor.open(text.getBytes(StandardCharsets.UTF_8), main), places);
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
        edit.put(main, inserted(text, inserted));
        writeComments(comments.toString());
        return edit.write();
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
                + "\" w:author=\"" + OfficeAnnotator.AUTHOR + "\" w:initials=\"GK\">");
        text.lines()
                .forEach(line -> xml.append("<w:p><w:r><w:t xml:space=\"preserve\">")
                        .append(PackageEdit.escape(line))
                        .append("</w:t></w:r></w:p>"));
        return xml.append("</w:comment>").toString();
    }

    private static String namespace() {
        return "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    }

    /** Into the part of comments that is there, or into a new one that the document is told of. */
    private void writeComments(String comments) {
        Optional<String> part = edit.file().related(main, COMMENTS);
        if (part.isPresent()) {
            String text = edit.text(part.get())
                    .replaceAll(
                            "(?s)<w:comment xmlns:w=\"[^\"]*\" w:id=\"" + OURS + "\" w:author=\""
                                    + OfficeAnnotator.AUTHOR + "\".*?</w:comment>",
                            "");
            edit.put(part.get(), PackageEdit.beforeEnd(text, comments));
            return;
        }
        String name = main.substring(0, main.lastIndexOf('/') + 1) + "comments.xml";
        edit.put(
                name,
                PackageEdit.DECLARATION + "<w:comments xmlns:w=\"" + namespace() + "\">" + comments + "</w:comments>");
        edit.relate(main, RELATIONSHIP, COMMENTS, "comments.xml");
        edit.typed(name, "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml");
    }
}
