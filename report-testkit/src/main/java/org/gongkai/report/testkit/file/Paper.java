package org.gongkai.report.testkit.file;

import java.util.ArrayList;
import java.util.List;

/** Pages of A4 to draw on: points, y from the top downwards. */
interface Paper {

    double WIDTH = 595;
    double HEIGHT = 842;

    /** Where what is printed begins and ends, left and right. */
    double LEFT = 60;

    double RIGHT = 535;

    /** How a text is drawn. */
    enum Ink {
        BLACK,
        /** It does not show. */
        NONE,
        /** It shows, and the file does not say what it means. */
        UNKNOWN
    }

    /** Begins a page. */
    void page();

    /** A text from {@code x} on its line {@code y}, in signs of a height. */
    void text(double x, double y, double size, String text, Ink ink);

    /** A line of a table. */
    void line(double x1, double y1, double x2, double y2);

    /** Fills a field. */
    void fill(double left, double top, double right, double bottom, boolean white);

    /** What repeats on pages, such as their numbers. */
    void margin(double x, double y, double size, String text);

    byte[] bytes();

    /** How wide a text is: full width, but for letters and digits. */
    static double width(String text, double size) {
        return size * text.chars().mapToDouble(c -> c < 0x7f ? 0.5 : 1).sum();
    }

    /** A text in lines no wider than that. */
    static List<String> wrapped(String text, double size, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (line.length() > 0 && width(line.toString() + text.charAt(i), size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(text.charAt(i));
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }
}
