package org.gongkai.report.io.xml;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.gongkai.report.io.problem.ProblemException;
import org.gongkai.report.io.problem.Problems;
import org.gongkai.report.io.shape.StatedFigure;
import org.gongkai.report.io.text.Limits;
import org.gongkai.report.model.figure.Figure;

/** Reads a figure: its number is the element's text, what else there is to say stands in attributes. */
final class XmlFigureReader {

    private static final Pattern NUMBER = Pattern.compile(XmlNames.NUMBER);
    private static final Pattern INTEGER = Pattern.compile(XmlNames.INTEGER);
    private static final String SPACE = " \t\r\n";

    private XmlFigureReader() {}

    /** Reads the element that the cursor has entered, and leaves it. */
    static Figure read(XmlCursor cursor) throws XMLStreamException {
        StatedFigure stated = new StatedFigure();
        boolean annotated = false;
        for (int i = 0; i < cursor.attributes(); i++) {
            if (!cursor.isSchemaHint(i)) {
                stated.set(stated.expectAttribute(cursor.attributeName(i)), cursor.attribute(i));
                annotated = true;
            }
        }
        String text = strip(cursor.text());
        Figure figure = annotated ? annotated(stated, text, cursor) : plain(text, cursor);
        cursor.leave();
        return figure;
    }

    private static Figure annotated(StatedFigure stated, String text, XmlCursor cursor) {
        if (!text.isEmpty()) {
            stated.value(number(text, cursor.limits()));
        }
        return stated.figure();
    }

    private static Figure plain(String text, XmlCursor cursor) {
        if (text.isEmpty()) {
            return Figure.blank();
        }
        try {
            return Figure.of(number(text, cursor.limits()));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problems.of("digits", Problems.quote(text)));
        }
    }

    static BigDecimal number(String text, Limits limits) {
        return new BigDecimal(matched(text, NUMBER, "number", limits));
    }

    static String integer(String text, Limits limits) {
        return matched(text, INTEGER, "integer", limits);
    }

    private static String matched(String text, Pattern pattern, String what, Limits limits) {
        String stripped = strip(text);
        if (stripped.length() > limits.numberLength()) {
            throw new ProblemException(Problems.of("limit.number", Integer.toString(limits.numberLength())));
        }
        if (!pattern.matcher(stripped).matches()) {
            throw new ProblemException(Problems.expected(what, stripped));
        }
        return stripped;
    }

    /** The text without the white space of XML around it. */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && SPACE.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && SPACE.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }
}
