package org.gongkai.report.documents.wording;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormGroup;
import org.gongkai.report.model.form.FormNode;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.LabelKey;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.model.form.term.TableHeading;
import org.gongkai.report.model.form.term.Term;
import org.gongkai.report.model.form.term.Total;

/** The words of the tables, of all editions together: which line, which column, which table a label speaks of. */
public final class Vocabulary {

    private static final String SUBTOTAL = "小计";
    private static final String LEGAL_PERSONS = "法人";
    private static final String PLACEHOLDER = "数据";

    /** The sections that have a table. */
    static final List<Section> TABLES = List.of(Section.PROACTIVE_DISCLOSURE, Section.APPLICATIONS, Section.REMEDIES);

    private static final Map<Section, LabelIndex<LineTerm>> LINES = indexes(Vocabulary::lines);
    private static final Map<Section, LabelIndex<ColumnTerm>> COLUMNS = indexes(Vocabulary::columns);
    private static final Set<String> ORGANISATIONS = organisations();
    private static final Set<String> ITEM_HEADINGS = itemHeadings();
    private static final Set<String> LINE_HEADINGS =
            headings(Stream.of(TableHeading.CONTENT.label()), table -> table.lineHeading().stream());
    private static final Set<String> COLUMN_HEADINGS =
            headings(Stream.of(TableHeading.APPLICANTS.label()), table -> table.columnHeading().stream());

    private Vocabulary() {}

    private static Stream<FormTable> tables() {
        return Arrays.stream(Edition.values()).flatMap(edition -> edition.form().tables().stream());
    }

    private static Stream<FormTable> tables(Section section) {
        return tables().filter(table -> table.section() == section);
    }

    private static <T extends Term> Map<Section, LabelIndex<T>> indexes(Function<Section, LabelIndex<T>> make) {
        Map<Section, LabelIndex<T>> indexes = new EnumMap<>(Section.class);
        TABLES.forEach(section -> indexes.put(section, make.apply(section)));
        return indexes;
    }

    /** With the groups, so that a group's label is told from an unknown one. */
    private static LabelIndex<LineTerm> lines(Section section) {
        LabelIndex<LineTerm> index = new LabelIndex<>();
        tables(section).forEach(table -> addGroups(table.root(), index));
        tables(section).flatMap(table -> table.lines().stream()).forEach(line -> {
            index.add(line.term());
            index.add(line.label().zh(), line.term());
        });
        return index;
    }

    private static void addGroups(FormGroup group, LabelIndex<LineTerm> index) {
        group.term().ifPresent(index::add);
        for (FormNode node : group.nodes()) {
            if (node instanceof FormGroup inner) {
                addGroups(inner, index);
            }
        }
    }

    private static LabelIndex<ColumnTerm> columns(Section section) {
        LabelIndex<ColumnTerm> index = new LabelIndex<>();
        columnsOf(tables(section)).forEach(column -> {
            index.add(column.term());
            index.add(column.label().zh(), column.term());
        });
        return index;
    }

    private static Stream<FormColumn> columnsOf(Stream<FormTable> tables) {
        return tables.flatMap(table -> table.lines().stream()).flatMap(line -> line.columns().stream());
    }

    private static Set<String> organisations() {
        Set<String> keys = new HashSet<>(Set.of(
                LabelKey.of(TableHeading.ORGANISATIONS.label().zh()),
                LEGAL_PERSONS,
                LEGAL_PERSONS + "和其他组织",
                LEGAL_PERSONS + "及其他组织"));
        columnsOf(tables())
                .flatMap(column -> column.group().stream())
                .forEach(group -> keys.add(LabelKey.of(group.zh())));
        return keys;
    }

    private static Set<String> itemHeadings() {
        Set<String> keys = new LinkedHashSet<>();
        tables(Section.PROACTIVE_DISCLOSURE)
                .flatMap(table -> table.root().nodes().stream())
                .filter(FormGroup.class::isInstance)
                .forEach(group -> keys.add(LabelKey.of(group.label().zh())));
        return keys;
    }

    private static Set<String> headings(Stream<Label> usual, Function<FormTable, Stream<Label>> printed) {
        return Stream.concat(usual, tables().flatMap(printed))
                .map(label -> LabelKey.of(label.zh()))
                .collect(Collectors.toSet());
    }

    static LabelIndex<LineTerm> lineIndex(Section section) {
        return Objects.requireNonNull(LINES.get(section));
    }

    public static LabelIndex<ColumnTerm> columnIndex(Section section) {
        return Objects.requireNonNull(COLUMNS.get(section));
    }

    /** 信息内容, the heading above the labels of the lines. */
    static boolean isLineHeading(String key) {
        return LINE_HEADINGS.contains(key);
    }

    /** 申请人情况, the heading above all columns. */
    static boolean isColumnHeading(String key) {
        return COLUMN_HEADINGS.contains(key);
    }

    /** Whether some edition counts a term in a line of its own; groups only have lines. */
    public static boolean isLine(LineTerm term) {
        return Arrays.stream(Edition.values())
                .anyMatch(edition -> edition.form().has(term));
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
