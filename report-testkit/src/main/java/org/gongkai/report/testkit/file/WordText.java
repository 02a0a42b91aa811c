package org.gongkai.report.testkit.file;

import org.jspecify.annotations.Nullable;

/** Texts and figures of a document of Word, with what happens to them. */
final class WordText {

    private static final String CHANGE = " w:id=\"1\" w:author=\"a\">";

    private final Dice dice;

    WordText(Dice dice) {
        this.dice = dice;
    }

    /** What stands between the tags of a paragraph. */
    String of(String text, boolean figure) {
        FileNoise noise = dice.noiseOf(figure);
        return noise == null ? run(text) : noisy(text, noise);
    }

    private String noisy(String text, FileNoise noise) {
        int middle = text.isEmpty() ? 0 : dice.below(text.length());
        String before = text.substring(0, middle);
        String behind = text.substring(middle);
        String other = dice.otherThan(text);
        return switch (noise) {
            case SEVERAL_RUNS -> run(before) + "<w:proofErr w:type=\"spellStart\"/>" + run(behind);
            case TRACKED_CHANGES -> "<w:del" + CHANGE + deleted(other) + "</w:del>" + run(before) + inserted(behind);
            case MOVED_TEXT ->
                "<w:moveFrom" + CHANGE + run(other) + "</w:moveFrom><w:moveTo" + CHANGE + run(text) + "</w:moveTo>";
            case HIDDEN_TEXT -> run(before) + run(other, "<w:vanish/>") + run(behind);
            case FIELDS ->
                dice.below(2) == 0 ? field(text) : "<w:fldSimple w:instr=\"=1\">" + run(text) + "</w:fldSimple>";
            case CONTENT_CONTROLS ->
                run(before) + "<w:sdt><w:sdtPr><w:id w:val=\"1\"/></w:sdtPr><w:sdtContent>" + run(behind)
                        + "</w:sdtContent></w:sdt>";
            case NOTE_SIGNS -> run(text) + (isPlain(text) ? run("1", "<w:vertAlign w:val=\"superscript\"/>") : "");
            case SYMBOLS ->
                text.isEmpty()
                        ? ""
                        : run(text.substring(0, text.length() - 1))
                                + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F08C\"/></w:r>";
            case STRUCK_OUT -> run(text, "<w:strike/>");
            case TWO_PARAGRAPHS -> run(before) + "</w:p><w:p>" + run(behind);
            default -> run(text);
        };
    }

    static boolean isPlain(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,6}");
    }

    static String run(String text) {
        return run(text, "");
    }

    private static String run(String text, String look) {
        return text.isEmpty()
                ? ""
                : "<w:r>" + (look.isEmpty() ? "" : "<w:rPr>" + look + "</w:rPr>") + "<w:t xml:space=\"preserve\">"
                        + Parts.escape(text) + "</w:t></w:r>";
    }

    private static String deleted(String text) {
        return "<w:r><w:delText>" + text + "</w:delText></w:r>";
    }

    private static String inserted(String text) {
        return "<w:ins" + CHANGE + run(text) + "</w:ins>";
    }

    private static String field(String text) {
        return mark("begin") + "<w:r><w:instrText>=SUM(LEFT) 12</w:instrText></w:r>" + mark("separate") + run(text)
                + mark("end");
    }

    private static String mark(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }
}
