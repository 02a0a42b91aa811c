package org.gongkai.report.io.xml;

import javax.xml.stream.XMLStreamException;
import org.gongkai.report.io.problem.LocatedProblemException;
import org.gongkai.report.io.problem.Problems;
import org.gongkai.report.io.problem.TextPosition;

/** Puts the parser's errors into this module's terms. */
final class XmlErrors {

    /** The JDK puts the position before what it has to say. */
    private static final String MESSAGE = "Message: ";

    private XmlErrors() {}

    static LocatedProblemException of(XMLStreamException e, String path) {
        String message = String.valueOf(e.getMessage());
        int start = message.indexOf(MESSAGE);
        String text = start < 0 ? message : message.substring(start + MESSAGE.length());
        TextPosition position = e.getLocation() == null ? TextPosition.UNKNOWN : XmlCursor.position(e.getLocation());
        return new LocatedProblemException(Problems.of("xml.malformed", text.strip()), path, position, e);
    }
}
