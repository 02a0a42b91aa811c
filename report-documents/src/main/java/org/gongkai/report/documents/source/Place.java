package org.gongkai.report.documents.source;

import org.gongkai.report.model.SourceLocation;

/** Where something stood in its source; the location is only built when somebody asks for it. */
@FunctionalInterface
public interface Place {

    SourceLocation location();

    /** A line and a column of a text, both from 1. */
    static Place ofText(int line, int column) {
        return () -> SourceLocation.ofText(line, column);
    }
}
