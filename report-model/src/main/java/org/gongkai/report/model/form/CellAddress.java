package org.gongkai.report.model.form;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.gongkai.report.model.value.ReportValue;
import org.jspecify.annotations.Nullable;

/**
 * The address of a cell, {@code LINE:COLUMN}: {@code T3.3.3.1:A} is Table 3, 三、（三）1. 属于国家秘密, natural persons. Codes
 * follow the form's own numbering, so that an official recognises them and no language is needed. What an address means
 * its edition's {@link Form} says: an edition that inserts a line gives those after it other numbers. Years and
 * editions therefore compare by line and column term, not by address.
 *
 * <p>Addresses are shared objects, and equal where their text is. They sort in the form's order.
 *
 * @since 0.1.0
 */
public final class CellAddress implements ReportValue, Comparable<CellAddress> {

    private static final Map<String, CellAddress> DECLARED = new ConcurrentHashMap<>();

    private final String line;
    private final String column;
    private final int rank;
    private final String text;

    private CellAddress(String line, String column, int rank) {
        this.line = line;
        this.column = column;
        this.rank = rank;
        this.text = line + ":" + column;
    }

    /** The one address of a line and its {@code rank}-th column; called while a form is declared. */
    static CellAddress declare(String line, String column, int rank) {
        return DECLARED.computeIfAbsent(line + ":" + column, text -> new CellAddress(line, column, rank));
    }

    /**
     * The address of a text such as {@code T3.3.3.1:A}, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException where no edition of the form has such a cell, quoting the text
     */
    public static CellAddress parse(String text) {
        CellAddress address = DECLARED.get(Objects.requireNonNull(text, "text"));
        return address == null ? parseAnew(text) : address;
    }

    /** What is not known yet may belong to a form that nobody has asked for. */
    private static CellAddress parseAnew(String text) {
        ServiceLoader.load(AddressBook.class, AddressBook.class.getClassLoader())
                .forEach(AddressBook::open);
        CellAddress address = DECLARED.get(text);
        if (address == null) {
            throw new IllegalArgumentException("no such cell: '" + text + "'; " + known(text));
        }
        return address;
    }

    private static String known(String text) {
        String line = text.contains(":") ? text.substring(0, text.indexOf(':')) : text;
        List<String> columns = declared()
                .filter(each -> each.line.equals(line))
                .map(CellAddress::column)
                .toList();
        return columns.isEmpty()
                ? "an address reads like " + declared().findFirst().orElseThrow()
                : "columns of " + line + ": " + String.join(", ", columns);
    }

    private static Stream<CellAddress> declared() {
        return DECLARED.values().stream().sorted();
    }

    /** The code of the table: {@code T2}, {@code T3} or {@code T4}. */
    public String table() {
        return line.substring(0, line.indexOf('.'));
    }

    /** The code of the line, such as {@code T3.3.3.1}. */
    public String line() {
        return line;
    }

    /** The code of the column, such as {@code A} or {@code issued}. */
    public String column() {
        return column;
    }

    private Object writeReplace() {
        return new AddressText(toString());
    }

    @Override
    public int compareTo(CellAddress other) {
        int byLine = AddressOrder.compareLines(line, other.line);
        if (byLine != 0) {
            return byLine;
        }
        // A line may have other columns in another edition, at the same rank.
        int byRank = Integer.compare(rank, other.rank);
        return byRank != 0 ? byRank : column.compareTo(other.column);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof CellAddress that && text.equals(that.text);
    }

    /** The same on every machine. */
    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
