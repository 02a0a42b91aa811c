package org.gongkai.report.documents.office;

import org.gongkai.report.documents.wording.Texts;
import org.jspecify.annotations.Nullable;

/** A paragraph while it is read. */
final class WordLine {

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder raised = new StringBuilder();

    @Nullable
    String style;

    @Nullable
    Integer list;

    @Nullable
    Integer level;

    boolean outline;
    /** Whether its end is deleted or hidden: the next paragraph goes on where this one stops. */
    boolean goesOn;

    final WordContent boxes = new WordContent();

    void append(String words) {
        endRaised();
        text.append(words);
    }

    void lineBreak() {
        append(String.valueOf(Texts.LINE_BREAK));
    }

    /** Takes letters above or below the line: behind a figure they are the sign of a note and no digits of it. */
    void appendRaised(String words) {
        raised.append(words);
    }

    private void endRaised() {
        if (raised.length() == 0) {
            return;
        }
        boolean note = text.length() > 0 && Character.isDigit(text.charAt(text.length() - 1));
        text.append(note ? "（" + raised + "）" : raised);
        raised.setLength(0);
    }

    String text() {
        endRaised();
        return text.toString();
    }
}
