package org.gongkai.report.model.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Collects the parts of an {@link Edition}. Not for use by several threads.
 *
 * @since 0.1.0
 */
public final class EditionDeclaration {

    private final String code;
    private final String document;
    private final int firstYear;
    private final Set<RequiredStatement> statements = EnumSet.noneOf(RequiredStatement.class);
    private final Set<Integer> encouraged = new HashSet<>();
    private final List<FormTable> tables = new ArrayList<>();

    EditionDeclaration(String code, String document, int firstYear) {
        this.code = Objects.requireNonNull(code, "code");
        this.document = Objects.requireNonNull(document, "document");
        this.firstYear = firstYear;
    }

    /** Something besides the tables that the circular wants stated. */
    public EditionDeclaration requires(RequiredStatement statement) {
        statements.add(statement);
        return this;
    }

    /** A year for whose report the circular encourages the form, and does not yet prescribe it. */
    public EditionDeclaration encouragedFor(int year) {
        encouraged.add(year);
        return this;
    }

    Set<Integer> encouraged() {
        return Set.copyOf(encouraged);
    }

    /** The next table, in the order of the sections. */
    public EditionDeclaration table(FormTable table) {
        tables.add(table);
        return this;
    }

    /** Tables that another edition has too. */
    public EditionDeclaration tables(List<FormTable> those) {
        tables.addAll(those);
        return this;
    }

    /**
     * The edition.
     *
     * @throws EditionException for what is no form: without Table 2, 3 or 4, or with a table that cannot be printed,
     *     read or written; and for the code of an edition that there is
     */
    public Edition build() {
        Edition.requireFree(code);
        return buildNational();
    }

    /** One of the first editions, before there is any to compare it with. */
    Edition buildNational() {
        DeclarationCheck.check(code, document, firstYear, tables);
        return new Edition(this);
    }

    String code() {
        return code;
    }

    String document() {
        return document;
    }

    int firstYear() {
        return firstYear;
    }

    Set<RequiredStatement> statements() {
        return Set.copyOf(statements);
    }

    List<FormTable> tables() {
        return List.copyOf(tables);
    }
}
