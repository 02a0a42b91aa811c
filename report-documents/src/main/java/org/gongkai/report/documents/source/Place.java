package org.gongkai.report.documents.source;

import java.util.OptionalInt;
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

    /** The place of what stands some characters behind the beginning of another place. */
    static Place within(Place whole, int characters) {
        if (characters == 0) {
            return whole;
        }
        if (!whole.isVerbatim()) {
            return () -> whole.location().withColumn(OptionalInt.empty());
        }
        return new Place() {
            @Override
            public SourceLocation location() {
                SourceLocation begin = whole.location();
                return begin.column().isEmpty()
                        ? begin
                        : begin.withColumn(OptionalInt.of(begin.column().getAsInt() + characters));
            }

            @Override
            public boolean isVerbatim() {
                return true;
            }
        };
    }
}
