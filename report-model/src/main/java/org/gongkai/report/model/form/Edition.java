package org.gongkai.report.model.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.value.ReportValue;

/**
 * An edition of the national form: a value declared from parts. It has the circular that prescribes it, the first year
 * for whose report it is prescribed, and its {@link #form()}: tables, lines with their numbers, columns, labels and
 * equations. A report's edition is what it uses, not what its year implies: a report of 2023 on the form of 2019 is a
 * common mistake, and is read as what it is.
 *
 * <p>Two editions come with the SDK; {@link EditionProvider} adds others. Whoever works on reports asks the form what
 * it has ({@link Form#has(LineTerm)}, {@link Form#has(LineTerm, ColumnTerm)}), never which edition it is.
 *
 * <p>There is one object an edition, to be compared by {@code ==}. Editions sort by their first year.
 *
 * @since 0.1.0
 */
public final class Edition implements ReportValue, Comparable<Edition> {

    /** Reports for 2019 and 2020. */
    public static final Edition Y2019 = NationalEditions.of2019();

    /** Reports for 2021 and later. */
    public static final Edition Y2021 = NationalEditions.of2021();

    /** Those that have been found; not asked for, since a declaration may be what they are found by. */
    private static volatile List<Edition> registered = List.of(Y2019, Y2021);

    private final String code;
    private final String document;
    private final int firstYear;
    private final Set<RequiredStatement> statements;
    private final Set<Integer> encouraged;
    private final Form form;

    Edition(EditionDeclaration declaration) {
        this.code = declaration.code();
        this.document = declaration.document();
        this.firstYear = declaration.firstYear();
        this.encouraged = declaration.encouraged();
        this.statements = declaration.statements();
        this.form = new Form(this, declaration.tables());
    }

    /**
     * Begins the declaration of an edition.
     *
     * @param code the name on the wire, such as {@code 2021}
     * @param document the number of the circular that prescribes it
     * @param firstYear the first year for whose report it is prescribed
     */
    public static EditionDeclaration declare(String code, String document, int firstYear) {
        return new EditionDeclaration(code, document, firstYear);
    }

    static void register(List<Edition> editions) {
        registered = editions;
    }

    /**
     * Sees to it that no edition has a code yet.
     *
     * @throws EditionException where one has
     */
    static void requireFree(String code) {
        for (Edition known : registered) {
            if (known.code.equals(code)) {
                throw new EditionException("code.taken", code, known.document);
            }
        }
    }

    /** All editions, the oldest first: those of the SDK and those of every {@link EditionProvider}. */
    public static Edition[] values() {
        return Editions.all().toArray(Edition[]::new);
    }

    /**
     * The edition prescribed for the report of a year.
     *
     * @throws IllegalArgumentException for a year before 2019, which had no national form
     */
    public static Edition forYear(int year) {
        return inForce(year)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no national form for the report of " + year + "; the first is for " + first().firstYear));
    }

    /** The edition prescribed for the report of a year; empty for a year before the first national form. */
    public static Optional<Edition> inForce(int year) {
        return Editions.all().stream()
                .filter(edition -> edition.firstYear <= year)
                .reduce((earlier, later) -> later);
    }

    /** The oldest edition. */
    public static Edition first() {
        return Editions.all().get(0);
    }

    /** The newest edition. */
    public static Edition newest() {
        return Editions.all().get(Editions.all().size() - 1);
    }

    /**
     * The edition with a wire code, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException for an unknown code, naming the known ones
     */
    public static Edition fromCode(String code) {
        return Editions.all().stream()
                .filter(edition -> edition.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown edition '" + code + "'; known: "
                        + Arrays.stream(values()).map(Edition::code).collect(Collectors.joining(", "))));
    }

    /** The name on the wire, {@code 2019} or {@code 2021}. */
    public String code() {
        return code;
    }

    /** The number of the circular that prescribes the edition. */
    public String document() {
        return document;
    }

    /** The first year for whose report the edition is prescribed. */
    public int firstYear() {
        return firstYear;
    }

    /** Whether the circular encourages the form for the report of a year, and does not yet prescribe it. */
    public boolean isEncouragedFor(int year) {
        return encouraged.contains(year);
    }

    /** Whether the circular wants something stated that is no cell of a table. */
    public boolean requires(RequiredStatement statement) {
        return statements.contains(statement);
    }

    /** The declaration of the form in this edition. */
    public Form form() {
        return form;
    }

    /** The addresses of all cells, in the form's order: Tables 2, 3, 4, line by line. */
    public List<CellAddress> cells() {
        return form.cells();
    }

    private Object writeReplace() {
        return new EditionText(toString());
    }

    @Override
    public int compareTo(Edition other) {
        return Integer.compare(firstYear, other.firstYear);
    }

    /** The wire code. */
    @Override
    public String toString() {
        return code;
    }
}
