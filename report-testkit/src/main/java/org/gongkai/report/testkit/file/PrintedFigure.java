package org.gongkai.report.testkit.file;

import org.gongkai.report.testkit.file.Paper.Ink;

/** A text of one line in its cell, with what happens to it. */
record PrintedFigure(Paper paper, Dice dice, double size) {

    void draw(String text, FileNoise noise, double left, double top, double right, double bottom) {
        double x = (left + right - Paper.width(text, size)) / 2;
        double y = top + 3 + size;
        String other = dice.otherThan(text);
        double otherX = (left + right - Paper.width(other, size)) / 2;
        switch (noise) {
            case SIGN_BY_SIGN -> {
                double at = x;
                for (int i = 0; i < text.length(); i++) {
                    String sign = text.substring(i, i + 1);
                    paper.text(at, y, size, sign, Ink.BLACK);
                    at += Paper.width(sign, size);
                }
            }
            case PRINTED_TWICE -> {
                paper.text(x, y, size, text, Ink.BLACK);
                paper.text(x + 0.2, y, size, text, Ink.BLACK);
            }
            case COVERED -> {
                paper.text(otherX, y, size, other, Ink.BLACK);
                paper.fill(left + 1.5, top + 1.5, right - 1.5, bottom - 1.5, true);
                paper.text(x, y, size, text, Ink.BLACK);
            }
            case INVISIBLE -> {
                paper.text(otherX, y, size, other, Ink.NONE);
                paper.text(x, y, size, text, Ink.BLACK);
            }
            case OVER_THE_RULING -> paper.text(right - Paper.width(text, size) / 2, y, size, text, Ink.BLACK);
            case OVER_EACH_OTHER -> {
                paper.text(x, y, size, text, Ink.BLACK);
                paper.text(otherX, y, size, text.isEmpty() ? "" : other, Ink.BLACK);
            }
            case UNKNOWN_SIGN -> {
                int last = Math.max(0, text.length() - 1);
                paper.text(x, y, size, text.substring(0, last), Ink.BLACK);
                paper.text(x + Paper.width(text.substring(0, last), size), y, size, text.substring(last), Ink.UNKNOWN);
            }
            default -> paper.text(x, y, size, text, Ink.BLACK);
        }
    }
}
