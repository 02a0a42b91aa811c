package org.gongkai.report.documents;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.form.ColumnTerm;
import org.gongkai.report.model.form.LabelKey;
import org.gongkai.report.model.form.LineTerm;
import org.gongkai.report.model.form.Section;

/** What the text of a cell can mean, worked out once: the labels of the form come again in every report. */
final class Words {

    private static final Memo<Words> KNOWN = new Memo<>(Words::new);

    private final Figure figure;
    private final String key;
    private final Optional<Section> table;
    private final Map<Section, Optional<LineTerm>> lines = new EnumMap<>(Section.class);
    private final Map<Section, Optional<ColumnTerm>> columns = new EnumMap<>(Section.class);

    private Words(String text) {
        figure = Figure.parse(text);
        key = LabelKey.of(text);
        boolean label = figure.state() == Figure.State.UNREADABLE;
        for (Section section : Vocabulary.TABLES) {
            lines.put(section, label ? Vocabulary.lineIndex(section).find(text, key) : Optional.empty());
            columns.put(section, label ? Vocabulary.columnIndex(section).exact(key) : Optional.empty());
        }
        table = label ? Vocabulary.table(this) : Optional.empty();
    }

    static Words of(String text) {
        return KNOWN.get(text);
    }

    /** The figure; unreadable where the text is no figure, and may be a label. */
    Figure figure() {
        return figure;
    }

    /** The text as labels are compared. */
    String key() {
        return key;
    }

    /** The table that it belongs to as a label; empty where it belongs to none, or to more than one. */
    Optional<Section> table() {
        return table;
    }

    /** The line of a table that it names, perhaps cut off or with a remark in brackets behind. */
    Optional<LineTerm> line(Section section) {
        return lines.getOrDefault(section, Optional.empty());
    }

    /** The column of a table that it names. */
    Optional<ColumnTerm> column(Section section) {
        return columns.getOrDefault(section, Optional.empty());
    }
}
