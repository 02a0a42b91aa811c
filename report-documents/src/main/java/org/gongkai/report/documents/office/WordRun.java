package org.gongkai.report.documents.office;

import org.gongkai.report.documents.archive.XmlCursor;
import org.jspecify.annotations.Nullable;

/** How the letters of a run show. */
final class WordRun {

    /** Half points: smaller letters are not meant to be seen. */
    private static final int SMALLEST = 4;

    private @Nullable Boolean vanish;
    private @Nullable String style;
    private boolean raised;
    private boolean struck;
    private boolean faint;

    private WordRun() {}

    /** A run about which nothing is said. */
    static WordRun plain() {
        return new WordRun();
    }

    /** Reads {@code rPr}. What a run looked like before a tracked change stands inside an element, and is skipped. */
    static WordRun of(XmlCursor xml) {
        WordRun run = new WordRun();
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "vanish" -> run.vanish = xml.isOn();
                case "rStyle" -> run.style = xml.attribute("val");
                case "vertAlign" -> run.raised = !"baseline".equals(xml.attribute("val"));
                case "strike", "dstrike" -> run.struck |= xml.isOn();
                case "color" -> run.faint |= "FFFFFF".equalsIgnoreCase(xml.attribute("val"));
                case "sz" ->
                    run.faint |=
                            xml.number("val").filter(size -> size < SMALLEST).isPresent();
                default -> {}
            }
        }
        return run;
    }

    /** Whether its letters are hidden, in a paragraph of a style. */
    boolean isHidden(WordStyles styles, @Nullable String paragraphStyle) {
        Boolean own = vanish;
        return own != null ? own : styles.hides(style).orElseGet(() -> styles.isHidden(paragraphStyle));
    }

    /** Whether its letters stand above or below the line, as signs of notes do. */
    boolean isRaised() {
        return raised;
    }

    /** Whether its letters are struck out. */
    boolean isStruck() {
        return struck;
    }

    /** Whether its letters are white or too small to see; on a dark ground white ones do show. */
    boolean isFaint() {
        return faint;
    }
}
