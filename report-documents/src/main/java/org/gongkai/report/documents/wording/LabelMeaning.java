package org.gongkai.report.documents.wording;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.ShortTextCache;
import org.gongkai.report.model.form.term.CaseResult;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.LabelKey;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.RemedyRoute;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.model.form.term.Term;

/** What the text of a cell means as a label, worked out once: the labels of the form come again in every report. */
public final class LabelMeaning {

    private static final ShortTextCache<LabelMeaning> KNOWN = new ShortTextCache<>(LabelMeaning::new);
    private static final LabelMeaning NONE = new LabelMeaning("");

    private final String key;
    private final Optional<Section> table;
    private final Map<Section, Optional<LineTerm>> lines = new EnumMap<>(Section.class);
    private final Map<Section, Optional<ColumnTerm>> columns = new EnumMap<>(Section.class);

    private LabelMeaning(String text) {
        key = LabelKey.of(text);
        for (Section section : Vocabulary.TABLES) {
            lines.put(section, Vocabulary.lineIndex(section).find(text, key));
            columns.put(section, Vocabulary.columnIndex(section).exact(key));
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
        Optional<? extends Term> result = column(Section.REMEDIES);
        boolean line = line(Section.APPLICATIONS).isPresent();
        boolean column = column(Section.APPLICATIONS).isPresent();
        if (line != column || isOrganisations()) {
            return result.isPresent() ? Optional.empty() : Optional.of(Section.APPLICATIONS);
        }
        boolean remedy =
                line(Section.REMEDIES).filter(RemedyRoute.class::isInstance).isPresent()
                        || result.filter(CaseResult.class::isInstance).isPresent();
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

    /** The line of a table that it names, perhaps cut off or with a remark in brackets behind. */
    public Optional<LineTerm> line(Section section) {
        return lines.getOrDefault(section, Optional.empty());
    }

    /** The column of a table that it names. */
    public Optional<ColumnTerm> column(Section section) {
        return columns.getOrDefault(section, Optional.empty());
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
