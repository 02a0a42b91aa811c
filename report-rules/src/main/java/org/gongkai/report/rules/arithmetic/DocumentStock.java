package org.gongkai.report.rules.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.ProactiveColumn2021;
import org.gongkai.report.model.form.term.ProactiveItem;

/**
 * A line of Table 2, edition of 2021, that counts documents: regulations or normative documents, in 件.
 *
 * @param line the line
 * @param open those of them that are no numbers; the figures below are 0 for these
 * @param issued issued in the year
 * @param repealed repealed in the year
 * @param inForce in force at the end of the year
 */
public record DocumentStock(
        FormLine line, List<CellAddress> open, BigDecimal issued, BigDecimal repealed, BigDecimal inForce) {

    public static Stream<DocumentStock> of(DisclosureReport report) {
        return Stream.of(ProactiveItem.REGULATIONS, ProactiveItem.NORMATIVE_DOCUMENTS)
                .map(item -> of(report, report.edition().form().line(item)));
    }

    private static DocumentStock of(DisclosureReport report, FormLine line) {
        return new DocumentStock(
                line,
                open(report, line),
                value(report, line, ProactiveColumn2021.ISSUED),
                value(report, line, ProactiveColumn2021.REPEALED),
                value(report, line, ProactiveColumn2021.IN_FORCE));
    }

    private static List<CellAddress> open(DisclosureReport report, FormLine line) {
        List<CellAddress> open = new ArrayList<>();
        for (CellAddress cell : line.cells()) {
            if (!report.figure(cell).isNumber()) {
                open.add(cell);
            }
        }
        return open;
    }

    private static BigDecimal value(DisclosureReport report, FormLine line, ProactiveColumn2021 column) {
        return report.figure(line.cell(column)).value().orElse(BigDecimal.ZERO);
    }

    /** What the line counts. */
    public Label label() {
        return line.label();
    }

    /** The line's cells. */
    public List<CellAddress> cells() {
        return line.cells();
    }

    public CellAddress issuedCell() {
        return line.cell(ProactiveColumn2021.ISSUED);
    }

    public CellAddress repealedCell() {
        return line.cell(ProactiveColumn2021.REPEALED);
    }

    public CellAddress inForceCell() {
        return line.cell(ProactiveColumn2021.IN_FORCE);
    }

    /** Issued minus repealed. */
    public BigDecimal change() {
        return issued.subtract(repealed);
    }
}
