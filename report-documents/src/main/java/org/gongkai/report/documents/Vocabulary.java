package org.gongkai.report.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.report.model.form.CaseResult;
import org.gongkai.report.model.form.ColumnTerm;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.FormGroup;
import org.gongkai.report.model.form.FormNode;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.LabelKey;
import org.gongkai.report.model.form.LineTerm;
import org.gongkai.report.model.form.Outcome;
import org.gongkai.report.model.form.RemedyRoute;
import org.gongkai.report.model.form.Section;
import org.gongkai.report.model.form.TableHeading;
import org.gongkai.report.model.form.Term;
import org.gongkai.report.model.form.Total;

/** The words of the tables, of all editions together: which line, which column, which table a label speaks of. */
final class Vocabulary {

    private static final String SUBTOTAL = "小计";
    private static final String LEGAL_PERSONS = "法人";
    private static final String PLACEHOLDER = "数据";

    private static final String ORGANISATIONS =
            LabelKey.of(TableHeading.ORGANISATIONS.label().zh());
    private static final LabelIndex<LineTerm> PROACTIVE_LINES = new LabelIndex<>(lines(Section.PROACTIVE_DISCLOSURE));
    private static final LabelIndex<LineTerm> APPLICATION_LINES = applicationLines();
    private static final LabelIndex<LineTerm> ROUTES = new LabelIndex<>(lines(Section.REMEDIES));
    private static final LabelIndex<ColumnTerm> PROACTIVE_COLUMNS =
            new LabelIndex<>(columns(Section.PROACTIVE_DISCLOSURE));
    private static final LabelIndex<ColumnTerm> APPLICATION_COLUMNS = new LabelIndex<>(columns(Section.APPLICATIONS));
    private static final LabelIndex<ColumnTerm> RESULTS = new LabelIndex<>(columns(Section.REMEDIES));
    private static final Set<String> ITEM_HEADINGS = itemHeadings();

    private static final Memo<Optional<Section>> TABLES = new Memo<>(Vocabulary::tableOf);

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

    static LabelIndex<ColumnTerm> columnIndex(Section section) {
        return switch (section) {
            case PROACTIVE_DISCLOSURE -> PROACTIVE_COLUMNS;
            case APPLICATIONS -> APPLICATION_COLUMNS;
            default -> RESULTS;
        };
    }

    static Optional<LineTerm> line(Section section, GridCell cell) {
        return lineIndex(section).find(cell);
    }

    static Optional<ColumnTerm> column(Section section, GridCell cell) {
        return columnIndex(section).exact(cell);
    }

    /** A heading of Table 2 inside the table: 第二十条第（一）项. */
    static boolean isItemHeading(GridCell cell) {
        return cell.isText() && isItemHeading(cell.key());
    }

    static boolean isItemHeading(String key) {
        return ITEM_HEADINGS.contains(key);
    }

    /** 法人或其他组织, the heading above columns B to F. */
    static boolean isOrganisations(GridCell cell) {
        return cell.key().equals(ORGANISATIONS)
                || cell.key().equals(LEGAL_PERSONS)
                || cell.key().equals(LEGAL_PERSONS + "和其他组织")
                || cell.key().equals(LEGAL_PERSONS + "及其他组织");
    }

    /** A column that sums up others: 小计, 法人小计. */
    static boolean isSubtotal(GridCell cell) {
        return cell.key().endsWith(SUBTOTAL) || cell.key().startsWith(LEGAL_PERSONS) && isSum(cell.key());
    }

    private static boolean isSum(String key) {
        return key.endsWith("合计") || key.endsWith("总计");
    }

    /** The number of a placeholder column such as 数据3; 0 for any other. */
    static int placeholder(GridCell cell) {
        String key = cell.key();
        boolean numbered = key.length() == PLACEHOLDER.length() + 1 && key.startsWith(PLACEHOLDER);
        return numbered ? Math.max(0, Character.digit(key.charAt(key.length() - 1), 10)) : 0;
    }

    /** The table that a cell's label belongs to; empty where it belongs to none, or to more than one. */
    static Optional<Section> table(GridCell cell) {
        return cell.isText() ? TABLES.get(cell.text()) : Optional.empty();
    }

    private static Optional<Section> tableOf(String text) {
        GridCell cell = new GridCell(text, 0, 1, Place.ofText(1, 1));
        if (PROACTIVE_LINES.find(cell).isPresent()
                || PROACTIVE_COLUMNS.exact(cell).isPresent()
                || isItemHeading(cell)) {
            return Optional.of(Section.PROACTIVE_DISCLOSURE);
        }
        Optional<? extends Term> line = APPLICATION_LINES.find(cell);
        Optional<? extends Term> column = APPLICATION_COLUMNS.exact(cell);
        if (line.isPresent() != column.isPresent() || isOrganisations(cell)) {
            return RESULTS.exact(cell).isPresent() ? Optional.empty() : Optional.of(Section.APPLICATIONS);
        }
        boolean remedy = ROUTES.find(cell).filter(RemedyRoute.class::isInstance).isPresent()
                || RESULTS.exact(cell).filter(CaseResult.class::isInstance).isPresent();
        return remedy ? Optional.of(Section.REMEDIES) : Optional.empty();
    }

    /** Whether a term is one of those that sum up a line. */
    static boolean isTotal(ColumnTerm term) {
        return term == Total.TOTAL;
    }

    /** Lines and groups in the form's order, all editions. */
    static Stream<FormNode> nodes(Section section) {
        return tables(section).flatMap(table -> table.root().nodes().stream());
    }
}
