package org.gongkai.report.text.sentence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.Total;

/** Makes statements about the cells that a form has. */
final class StatementMaker {

    private static final String UNIT = "件";

    private final Form form;

    StatementMaker(Form form) {
        this.form = form;
    }

    Form form() {
        return form;
    }

    /** The cells of some lines in a column. */
    static List<CellTerms> places(List<? extends LineTerm> lines, ColumnTerm column) {
        return lines.stream().map(line -> new CellTerms(line, column)).toList();
    }

    /** The cell of a line's total. */
    static List<CellTerms> total(LineTerm... lines) {
        return places(List.of(lines), Total.TOTAL);
    }

    /** What a number states of the alternatives that the form counts; empty where it counts none of them. */
    Optional<Statement> of(Topic topic, List<List<CellTerms>> alternatives, BigDecimal value, String quote) {
        return make(topic, alternatives, value, false, quote);
    }

    /** That there was none of something. */
    Optional<Statement> none(Topic topic, List<CellTerms> places, String quote) {
        return make(topic, List.of(places), BigDecimal.ZERO, true, quote);
    }

    private Optional<Statement> make(
            Topic topic, List<List<CellTerms>> alternatives, BigDecimal value, boolean none, String quote) {
        List<List<CellTerms>> counts = new ArrayList<>();
        for (List<CellTerms> places : alternatives) {
            if (isCounted(places)) {
                counts.add(places);
            }
        }
        return counts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Statement(topic, counts, value, UNIT, none, quote));
    }

    private boolean isCounted(List<CellTerms> places) {
        for (CellTerms place : places) {
            if (!form.has(place.line(), place.column())) {
                return false;
            }
        }
        return !places.isEmpty();
    }
}
