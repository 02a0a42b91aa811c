package org.gongkai.report.documents.wording;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.ShortTextCache;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.LabelKey;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.Section;

/** What the text of a cell means as a label, worked out once: the labels of the form come again in every report. */
public final class LabelMeaning {

    /** Signs that make another figure of what a label names. */
    private static final Pattern SHARE = Pattern.compile("[%％‰Δ∆↑↓]");

    private static final ShortTextCache<LabelMeaning> KNOWN = new ShortTextCache<>(LabelMeaning::new);
    private static final LabelMeaning NONE = new LabelMeaning("");

    private final String key;
    private final Optional<Section> table;
    private final Map<Section, Candidates<LineTerm>> lines = new EnumMap<>(Section.class);
    private final Map<Section, Candidates<ColumnTerm>> columns = new EnumMap<>(Section.class);

    private LabelMeaning(String text) {
        boolean changed = text.startsWith(Texts.STRUCK) || SHARE.matcher(text).find();
        key = changed ? "" : LabelKey.of(text);
        for (Section section : Vocabulary.TABLES) {
            lines.put(section, Vocabulary.lineIndex(section).find(changed ? "" : text, key));
            columns.put(section, Vocabulary.columnIndex(section).withAddition(changed ? "" : text, key));
        }
        table = findTable();
    }

    /** What a cell means; nothing where it is blank or a figure. */
    public static LabelMeaning of(GridCell cell) {
        return cell.isText() ? KNOWN.get(cell.text()) : NONE;
    }

    private Optional<Section> findTable() {
        if (line(Section.PROACTIVE_DISCLOSURE).isPresent()
                || column(Section.PROACTIVE_DISCLOSURE).isPresent()
                || isItemHeading()) {
            return Optional.of(Section.PROACTIVE_DISCLOSURE);
        }
        Optional<ColumnTerm> result = column(Section.REMEDIES);
        boolean line = line(Section.APPLICATIONS).isPresent();
        boolean column = column(Section.APPLICATIONS).isPresent();
        if (line != column || isOrganisations()) {
            return result.isPresent() ? Optional.empty() : Optional.of(Section.APPLICATIONS);
        }
        boolean remedy = line(Section.REMEDIES).isPresent()
                || result.filter(term -> !Vocabulary.isTotal(term)).isPresent();
        return remedy ? Optional.of(Section.REMEDIES) : Optional.empty();
    }

    /** The text as labels are compared. */
    public String key() {
        return key;
    }

    /** The table that the label belongs to; empty where it belongs to none, or to more than one. */
    public Optional<Section> table() {
        return table;
    }

    /** The line of a table that it names in any edition, perhaps cut off or with a remark in brackets behind. */
    public Optional<LineTerm> line(Section section) {
        return lines(section).any();
    }

    /** The line of a table of one edition that it names, or else that of another edition. */
    public Optional<LineTerm> line(FormTable table) {
        return lines(table.section()).in(term -> table.lines().stream().anyMatch(line -> line.term() == term));
    }

    private Candidates<LineTerm> lines(Section section) {
        return Objects.requireNonNull(lines.get(section));
    }

    /** The column of a table that it names in any edition. */
    public Optional<ColumnTerm> column(Section section) {
        return columns(section).any();
    }

    /** The column of a table of one edition that it names, or else that of another edition. */
    public Optional<ColumnTerm> column(FormTable table) {
        return columns(table.section()).in(term -> table.lines().stream().anyMatch(line -> line.has(term)));
    }

    private Candidates<ColumnTerm> columns(Section section) {
        return Objects.requireNonNull(columns.get(section));
    }

    /** Whether it heads the labels of the lines: 信息内容. */
    public boolean isLineHeading() {
        return Vocabulary.isLineHeading(key);
    }

    /** Whether it heads all columns: 申请人情况. */
    public boolean isColumnHeading() {
        return Vocabulary.isColumnHeading(key);
    }

    /** Whether it heads an item of Table 2: 第二十条第（一）项. */
    public boolean isItemHeading() {
        return Vocabulary.isItemHeading(key);
    }

    /** Whether it heads columns B to F: 法人或其他组织. */
    public boolean isOrganisations() {
        return Vocabulary.isOrganisations(key);
    }

    /** Whether it heads a column that sums up others: 小计. */
    public boolean isSubtotal() {
        return Vocabulary.isSubtotal(key);
    }

    /** The number of a placeholder column such as 数据3; 0 for any other. */
    public int placeholder() {
        return Vocabulary.placeholder(key);
    }
}
