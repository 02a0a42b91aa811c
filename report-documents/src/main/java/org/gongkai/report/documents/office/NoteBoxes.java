package org.gongkai.report.documents.office;

/** Boxes in which comments of a workbook are shown, in the drawing language that it still has for them (VML). */
final class NoteBoxes {

    private static final String OURS = "gongkaiNote";

    private NoteBoxes() {}

    /** A drawing without a box. */
    static String none() {
        return "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><o:shapelayout v:ext=\"edit\">"
                + "<o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout>"
                + "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\">"
                + "<v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype></xml>";
    }

    /** A drawing without the boxes that were put into it before. */
    static String without(String drawing) {
        return drawing.replaceAll("(?s)<v:shape id=\"" + OURS + "[0-9_]+\".*?</v:shape>", "");
    }

    /** The box of a cell's comment; row and column from 1. */
    static String box(int row, int column) {
        return "<v:shape id=\"" + OURS + row + "_" + column + "\" type=\"#_x0000_t202\""
                + " style=\"position:absolute;width:240pt;height:90pt;visibility:hidden\" fillcolor=\"#ffffe1\""
                + " o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/>"
                + "<v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\"/>"
                + "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill>"
                + "<x:Row>" + (row - 1) + "</x:Row><x:Column>" + (column - 1) + "</x:Column></x:ClientData></v:shape>";
    }
}
