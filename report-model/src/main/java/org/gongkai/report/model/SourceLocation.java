package org.gongkai.report.model;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.model.support.ReportStyle;
import org.gongkai.report.model.value.ReportValue;
import org.immutables.value.Value;

/**
 * A place in a source document: a line and column of a text, or a cell of a table on a page. All counts start at 1.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ReportStyle
public abstract class SourceLocation implements ReportValue, WithSourceLocation {

    SourceLocation() {}

    /** A builder; set what is known. */
    public static Builder builder() {
        return new Builder();
    }

    /** A place in a text: the line, and the column in characters (UTF-16 units) of that line. */
    public static SourceLocation ofText(int line, int column) {
        return builder().line(line).column(column).build();
    }

    /** The line of a text. */
    public abstract OptionalInt line();

    /** The column in the line, in UTF-16 units. */
    public abstract OptionalInt column();

    /** The page. */
    public abstract OptionalInt page();

    /** The table in the document. */
    public abstract OptionalInt table();

    /** The row in the table. */
    public abstract OptionalInt tableRow();

    /** The column in the table, spans resolved. */
    public abstract OptionalInt tableColumn();

    /** The path of the element in a structured document, such as {@code html/body/table[2]/tr[5]/td[3]}. */
    public abstract Optional<String> path();

    /** The place in short, {@code 37:12} for a line and column. */
    @Override
    public String toString() {
        Stream<String> text = line().isPresent()
                ? Stream.of(line().getAsInt() + (column().isPresent() ? ":" + column().getAsInt() : ""))
                : Stream.empty();
        return Stream.of(
                        text,
                        named("page", page()),
                        named("table", table()),
                        named("row", tableRow()),
                        named("column", tableColumn()),
                        path().stream())
                .flatMap(part -> part)
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> named(String name, OptionalInt count) {
        return count.isPresent() ? Stream.of(name + " " + count.getAsInt()) : Stream.empty();
    }

    /** Builds {@link SourceLocation}. */
    public static final class Builder extends ImmutableSourceLocation.Builder {
        Builder() {}
    }
}
