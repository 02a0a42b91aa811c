package org.gongkai.report.io;

import javax.xml.stream.XMLStreamException;

/** Puts the parser's errors into this module's terms. */
final class XmlErrors {

    /** The JDK puts the position before what it has to say. */
    private static final String MESSAGE = "Message: ";

    private XmlErrors() {}

    static ReportFormatException of(XMLStreamException e, String path) {
        String message = String.valueOf(e.getMessage());
        int start = message.indexOf(MESSAGE);
        String text = start < 0 ? message : message.substring(start + MESSAGE.length());
        TextPosition position = e.getLocation() == null ? TextPosition.UNKNOWN : XmlCursor.position(e.getLocation());
        return new ReportFormatException(Problem.of("xml.malformed", text.strip()), path, position, e);
    }
}
