package org.gongkai.report.documents.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.FormGroup;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.LabelKey;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.Outcome;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.model.form.term.TableHeading;
import org.gongkai.report.model.form.term.Total;

/** The words of the tables, of all editions together: which line, which column, which table a label speaks of. */
public final class Vocabulary {

    private static final String SUBTOTAL = "小计";
    private static final String LEGAL_PERSONS = "法人";
    private static final String PLACEHOLDER = "数据";

    private static final Set<String> ORGANISATIONS = Set.of(
            LabelKey.of(TableHeading.ORGANISATIONS.label().zh()),
            LEGAL_PERSONS,
            LEGAL_PERSONS + "和其他组织",
            LEGAL_PERSONS + "及其他组织");
    private static final LabelIndex<LineTerm> PROACTIVE_LINES = new LabelIndex<>(lines(Section.PROACTIVE_DISCLOSURE));
    private static final LabelIndex<LineTerm> APPLICATION_LINES = applicationLines();
    private static final LabelIndex<LineTerm> ROUTES = new LabelIndex<>(lines(Section.REMEDIES));
    private static final LabelIndex<ColumnTerm> PROACTIVE_COLUMNS =
            new LabelIndex<>(columns(Section.PROACTIVE_DISCLOSURE));
    private static final LabelIndex<ColumnTerm> APPLICATION_COLUMNS = new LabelIndex<>(columns(Section.APPLICATIONS));
    private static final LabelIndex<ColumnTerm> RESULTS = new LabelIndex<>(columns(Section.REMEDIES));
    private static final Set<String> ITEM_HEADINGS = itemHeadings();

    /** The sections that have a table. */
    static final List<Section> TABLES = List.of(Section.PROACTIVE_DISCLOSURE, Section.APPLICATIONS, Section.REMEDIES);

    private Vocabulary() {}

    private static Stream<FormTable> tables(Section section) {
        return Arrays.stream(Edition.values())
                .flatMap(edition -> edition.form().tables().stream())
                .filter(table -> table.section() == section);
    }

    private static Set<LineTerm> lines(Section section) {
        Set<LineTerm> terms = new LinkedHashSet<>();
        tables(section).flatMap(table -> table.lines().stream()).forEach(line -> terms.add(line.term()));
        return terms;
    }

    /** With the groups, so that a group's label is told from an unknown one. */
    private static LabelIndex<LineTerm> applicationLines() {
        List<LineTerm> terms = new ArrayList<>(List.of(Outcome.values()));
        terms.addAll(lines(Section.APPLICATIONS));
        return new LabelIndex<>(terms);
    }

    private static Set<ColumnTerm> columns(Section section) {
        Set<ColumnTerm> terms = new LinkedHashSet<>();
        tables(section)
                .flatMap(table -> table.lines().stream())
                .flatMap(line -> line.columns().stream())
                .forEach(column -> terms.add(column.term()));
        return terms;
    }

    private static Set<String> itemHeadings() {
        Set<String> keys = new LinkedHashSet<>();
        tables(Section.PROACTIVE_DISCLOSURE)
                .flatMap(table -> table.root().nodes().stream())
                .filter(FormGroup.class::isInstance)
                .forEach(group -> keys.add(LabelKey.of(group.label().zh())));
        return keys;
    }

    static LabelIndex<LineTerm> lineIndex(Section section) {
        return switch (section) {
            case PROACTIVE_DISCLOSURE -> PROACTIVE_LINES;
            case APPLICATIONS -> APPLICATION_LINES;
            default -> ROUTES;
        };
    }

    public static LabelIndex<ColumnTerm> columnIndex(Section section) {
        return switch (section) {
            case PROACTIVE_DISCLOSURE -> PROACTIVE_COLUMNS;
            case APPLICATIONS -> APPLICATION_COLUMNS;
            default -> RESULTS;
        };
    }

    /** A heading of Table 2 inside the table: 第二十条第（一）项. */
    public static boolean isItemHeading(String key) {
        return ITEM_HEADINGS.contains(key);
    }

    /** 法人或其他组织, the heading above columns B to F. */
    static boolean isOrganisations(String key) {
        return ORGANISATIONS.contains(key);
    }

    /** A column that sums up others: 小计, 法人小计. */
    static boolean isSubtotal(String key) {
        return key.endsWith(SUBTOTAL) || key.startsWith(LEGAL_PERSONS) && isSum(key);
    }

    private static boolean isSum(String key) {
        return key.endsWith("合计") || key.endsWith("总计");
    }

    /** The number of a placeholder column such as 数据3; 0 for any other. */
    static int placeholder(String key) {
        boolean numbered = key.length() == PLACEHOLDER.length() + 1 && key.startsWith(PLACEHOLDER);
        return numbered ? Math.max(0, Character.digit(key.charAt(key.length() - 1), 10)) : 0;
    }

    /** Whether a term is one of those that sum up a line. */
    public static boolean isTotal(ColumnTerm term) {
        return term == Total.TOTAL;
    }
}
