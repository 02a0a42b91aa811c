package org.gongkai.report.documents.office;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comments of one sheet: what they say stands in one part, and boxes to show them in another one. Where somebody
 * else's comment is on a cell, ours is written below it.
 */
final class SheetNotes {

    private static final String COMMENTS = "comments";
    private static final String BOXES = "vmlDrawing";
    private static final String COMMENTS_ID = "rIdGongkaiComments";
    private static final String BOXES_ID = "rIdGongkaiBoxes";
    private static final String OURS = "[" + OfficeAnnotator.AUTHOR + "] ";
    private static final Pattern ROOT = Pattern.compile("<(?:([A-Za-z_][\\w.-]*):)?worksheet[\\s>]");
    /** What stands behind the reference to the boxes in a sheet. */
    private static final Pattern BEHIND = Pattern.compile(
            "<(?:[\\w.-]+:)?(?:legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)[\\s>/]");

    private static final Pattern AUTHOR = Pattern.compile("(?s)<author(?:\\s[^>]*)?>(.*?)</author>|<author\\s*/>");

    private final PackageEdit edit;
    private final String sheet;
    private final int number;

    SheetNotes(PackageEdit edit, String sheet, int number) {
        this.edit = edit;
        this.sheet = sheet;
        this.number = number;
    }

    void write(Map<CellName, String> texts) {
        Optional<String> known = edit.file().related(sheet, COMMENTS);
        if (known.isEmpty() && texts.isEmpty()) {
            return;
        }
        String folder = sheet.substring(0, sheet.lastIndexOf('/') + 1);
        String part = known.orElse(folder + "gongkaiComments" + number + ".xml");
        String comments = known.isPresent() ? edit.text(part) : SheetNotes.none();
        String written = written(comments, texts);
        if (known.isPresent() && written.equals(comments)) {
            return;
        }
        edit.put(part, written);
        if (known.isEmpty()) {
            edit.relate(sheet, COMMENTS_ID, COMMENTS, part.substring(folder.length()));
            edit.typed(part, "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml");
        }
        writeBoxes(texts, folder, written);
    }

    private static String none() {
        return PackageEdit.DECLARATION
                + "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><authors></authors>"
                + "<commentList></commentList></comments>";
    }

    /** The comments without those of before, and with these. */
    private static String written(String comments, Map<CellName, String> texts) {
        int author = author(comments);
        String text = author < 0
                ? comments.replaceFirst(
                        "</authors>|<authors\\s*/>",
                        (comments.contains("</authors>") ? "" : "<authors>") + "<author>" + OfficeAnnotator.AUTHOR
                                + "</author></authors>")
                : comments;
        int own = author(text);
        text = text.replaceAll("(?s)<comment ref=\"[A-Z]+[0-9]+\" authorId=\"" + own + "\"><text>.*?</comment>", "")
                .replaceAll("(?s)<r><t xml:space=\"preserve\">\n" + Pattern.quote(OURS) + ".*?</t></r>", "");
        for (Map.Entry<CellName, String> each : texts.entrySet()) {
            text = with(text, each.getKey().toString(), PackageEdit.escape(each.getValue()), own);
        }
        return text;
    }

    private static int author(String comments) {
        Matcher authors = AUTHOR.matcher(comments);
        for (int i = 0; authors.find(); i++) {
            if (OfficeAnnotator.AUTHOR.equals(authors.group(1))) {
                return i;
            }
        }
        return -1;
    }

    private static String with(String comments, String cell, String said, int author) {
        Matcher other = Pattern.compile("(?s)<comment [^>]*ref=\"" + cell + "\".*?(</text>|<text\\s*/>)")
                .matcher(comments);
        if (other.find()) {
            String run = "<r><t xml:space=\"preserve\">\n" + OURS + said + "</t></r>";
            boolean empty = !other.group(1).equals("</text>");
            return comments.substring(0, other.start(1)) + (empty ? "<text>" : "") + run + "</text>"
                    + comments.substring(other.end(1));
        }
        String comment = "<comment ref=\"" + cell + "\" authorId=\"" + author + "\"><text><r><t xml:space=\"preserve\">"
                + said + "</t></r></text></comment>";
        return comments.contains("</commentList>")
                ? comments.replace("</commentList>", comment + "</commentList>")
                : comments.replaceFirst(
                        "<commentList\\s*/>", Matcher.quoteReplacement("<commentList>" + comment + "</commentList>"));
    }

    /** A box for each comment of ours, without which some programs do not show it. */
    private void writeBoxes(Map<CellName, String> texts, String folder, String comments) {
        Optional<String> known = edit.file().related(sheet, BOXES);
        String part = known.orElse(folder + "gongkaiBoxes" + number + ".vml");
        String boxes = known.isPresent() ? NoteBoxes.without(edit.text(part)) : NoteBoxes.none();
        int author = author(comments);
        StringBuilder added = new StringBuilder();
        for (CellName cell : texts.keySet()) {
            if (comments.contains("<comment ref=\"" + cell + "\" authorId=\"" + author + "\">")) {
                added.append(NoteBoxes.box(cell.row(), cell.column()));
            }
        }
        edit.put(part, PackageEdit.beforeEnd(boxes, added.toString()));
        if (known.isEmpty()) {
            edit.relate(sheet, BOXES_ID, BOXES, part.substring(folder.length()));
            edit.typed(part, "application/vnd.openxmlformats-officedocument.vmlDrawing");
            edit.put(sheet, withReference(edit.text(sheet)));
        }
    }

    /** The sheet with a reference to its boxes, at the place that the format has for it. */
    private static String withReference(String xml) {
        Matcher root = ROOT.matcher(xml);
        String prefix = root.find() && root.group(1) != null ? root.group(1) + ":" : "";
        boolean strict = xml.contains("http://purl.oclc.org/ooxml/spreadsheetml/main");
        String namespace = strict
                ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
                : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String reference = "<" + prefix + "legacyDrawing xmlns:r=\"" + namespace + "\" r:id=\"" + BOXES_ID + "\"/>";
        int data = Math.max(xml.lastIndexOf("sheetData>"), xml.lastIndexOf("sheetData/>"));
        Matcher behind = BEHIND.matcher(xml);
        return behind.find(Math.max(0, data))
                ? xml.substring(0, behind.start()) + reference + xml.substring(behind.start())
                : PackageEdit.beforeEnd(xml, reference);
    }
}
