package org.gongkai.report.documents.source;

import org.gongkai.report.model.SourceLocation;

/** Where something stood in its source; the location is only built when somebody asks for it. */
@FunctionalInterface
public interface Place {

    SourceLocation location();

    /** Whether what stands there is, letter by letter, what was read: then a column may be counted on from it. */
    default boolean isVerbatim() {
        return false;
    }

    /** A line and a column of a text, both from 1. */
    static Place ofText(int line, int column) {
        return () -> SourceLocation.ofText(line, column);
    }

    /** A line and a column of a text, behind which what was read stands letter by letter. */
    static Place ofVerbatim(int line, int column) {
        return new Place() {
            @Override
            public SourceLocation location() {
                return SourceLocation.ofText(line, column);
            }

            @Override
            public boolean isVerbatim() {
                return true;
            }
        };
    }
}
