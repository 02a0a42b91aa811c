package org.gongkai.report.rules.engine;

import java.util.List;
import java.util.function.Function;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.message.Message;
import org.gongkai.report.rules.wording.RuleMessages;

/** How messages name cells. */
public final class CellText {

    private static final int SHOWN = 5;

    private CellText() {}

    /** A cell's address with the short names of its line and column: {@code T3.1:A（新收 自然人）}. */
    public static Message name(Form form, CellAddress cell) {
        return RuleMessages.of("cell", cell.toString(), shortName(form, cell));
    }

    /** The short names of a cell's line and column. */
    static Label shortName(Form form, CellAddress cell) {
        Label line = form.lineOf(cell).term().brief();
        Label column = form.columnOf(cell).label();
        return Label.of(line.zh() + " " + column.zh(), line.en() + ", " + column.en());
    }

    /** The names of cells; of many, the first and how many there are. */
    public static Object names(Form form, List<CellAddress> cells) {
        return list(cells, cell -> name(form, cell));
    }

    /** What a list of cells reads like; of many, the first and how many there are. */
    public static Object list(List<CellAddress> cells, Function<CellAddress, Object> text) {
        List<Object> shown = cells.stream().limit(SHOWN).map(text).toList();
        return cells.size() > SHOWN ? RuleMessages.of("list.more", shown, Integer.toString(cells.size())) : shown;
    }
}
