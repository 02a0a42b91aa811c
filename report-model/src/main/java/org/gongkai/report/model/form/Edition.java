package org.gongkai.report.model.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The editions of the national form. A report's edition is what it uses, not what its year implies: a report of 2023 on
 * the form of 2019 is a common mistake, and is read as what it is.
 */
public enum Edition {
    /** Reports for 2019 and 2020. */
    Y2019("2019", "国办公开办函〔2019〕60号", 2019),
    /** Reports for 2021 and later. */
    Y2021("2021", "国办公开办函〔2021〕30号", 2021);

    private final String code;
    private final String document;
    private final int firstYear;

    Edition(String code, String document, int firstYear) {
        this.code = code;
        this.document = document;
        this.firstYear = firstYear;
    }

    /**
     * The edition prescribed for the report of a year.
     *
     * @throws IllegalArgumentException for a year before 2019, which had no national form
     */
    public static Edition forYear(int year) {
        return inForce(year)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no national form for the report of " + year + "; the first is for " + Y2019.firstYear));
    }

    /** The edition prescribed for the report of a year; empty for a year before the first national form. */
    public static Optional<Edition> inForce(int year) {
        return Arrays.stream(values())
                .filter(edition -> edition.firstYear <= year)
                .reduce((earlier, later) -> later);
    }

    /**
     * The edition with a wire code.
     *
     * @throws IllegalArgumentException for an unknown code, naming the known ones
     */
    public static Edition fromCode(String code) {
        return Arrays.stream(values())
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

    /** The declaration of the form in this edition. */
    public Form form() {
        return Forms.of(this);
    }

    /** The addresses of all cells, in the form's order: Tables 2, 3, 4, line by line. */
    public List<CellAddress> cells() {
        return form().cells();
    }
}
