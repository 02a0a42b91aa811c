package org.gongkai.report.io.shape;

import org.gongkai.report.model.form.term.Label;

/** A property of a report on the wire: what JSON, XML and the schemas have in common. */
public sealed interface Node permits ObjectNode, ScalarNode, FigureNode, TableNode {

    /** The name of the JSON property and XML element. */
    String name();

    /** What it is. */
    Label title();

    /** Whether it must be there. */
    boolean isRequired();
}
