package org.gongkai.report.io.xml;

/** The namespace, and the syntax of numbers in XML. */
public final class XmlNames {

    /** The namespace of all elements. */
    public static final String NAMESPACE = "urn:gongkai:annual-report:1";

    /** A whole number, as JSON writes it. */
    public static final String INTEGER = "-?(0|[1-9][0-9]*)";

    /** A number, as JSON writes it, without an exponent. */
    public static final String NUMBER = INTEGER + "(\\.[0-9]+)?";

    private XmlNames() {}
}
