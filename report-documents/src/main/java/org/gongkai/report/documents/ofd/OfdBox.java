package org.gongkai.report.documents.ofd;

import java.util.Optional;

/** A part of a page, in millimetres from its upper left corner. */
record OfdBox(double x, double y, double width, double height) {

    private static final double POINTS = 72 / 25.4;

    static double points(double millimetres) {
        return millimetres * POINTS;
    }

    static Optional<OfdBox> parse(String text) {
        double[] numbers = OfdNumbers.parse(text);
        return numbers.length < 4
                ? Optional.empty()
                : Optional.of(new OfdBox(numbers[0], numbers[1], numbers[2], numbers[3]));
    }
}
