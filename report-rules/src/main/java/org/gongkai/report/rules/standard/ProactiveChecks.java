package org.gongkai.report.rules.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.agency.AgencyKind;
import org.gongkai.report.model.agency.AgencyLevel;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.term.ProactiveItem;
import org.gongkai.report.rules.arithmetic.DocumentStock;
import org.gongkai.report.rules.engine.CellText;
import org.gongkai.report.rules.engine.EditionPlan;
import org.gongkai.report.rules.engine.Evaluation;
import org.gongkai.report.rules.engine.OpenCells;
import org.gongkai.report.rules.wording.RuleMessages;

/** The rules T2-* about what a body discloses of its own accord. */
final class ProactiveChecks {

    /** How the names of departments end that report the regulations of their government. */
    private static final List<String> FOR_GOVERNMENTS = List.of("办公厅", "办公室", "司法厅", "司法局");

    private static final BasisByYear LEGISLATION =
            new BasisByYear("T2-RULEMAKING", LocalDate.of(2023, Month.MARCH, 15));

    private ProactiveChecks() {}

    /** T2-STOCK. */
    static void stock(Evaluation evaluation) {
        OpenCells open = new OpenCells(evaluation);
        DocumentStock.of(evaluation.report()).forEach(line -> {
            List<CellAddress> blocked = line.open();
            if (!blocked.isEmpty()) {
                open.add(blocked);
            } else if (line.inForce().compareTo(line.change()) < 0) {
                evaluation.add(evaluation
                        .finding(RuleMessages.of(
                                "stock", line.label(), line.inForce(), line.issued(), line.repealed(), line.change()))
                        .cells(line.cells())
                        .left(line.inForce())
                        .right(line.change())
                        .source(evaluation.context().provenance().location(line.inForceCell())));
            }
        });
        open.report();
    }

    /** T2-RULEMAKING. */
    static void ruleMaking(Evaluation evaluation) {
        FormLine regulations = evaluation.form().line(ProactiveItem.REGULATIONS);
        List<CellAddress> stated = regulations.cells().stream()
                .filter(cell -> evaluation
                        .figure(cell)
                        .value()
                        .filter(value -> value.signum() != 0)
                        .isPresent())
                .toList();
        Optional<AgencyLevel> level = evaluation.report().agency().level();
        boolean ofGovernment = level.filter(ProactiveChecks::mayMakeRules).isPresent();
        if (stated.isEmpty() || ofGovernment && !isLocalDepartment(evaluation.report())) {
            return;
        }
        Object cells = CellText.list(
                stated,
                cell -> RuleMessages.of(
                        "cell.value",
                        CellText.name(evaluation.form(), cell),
                        evaluation.figure(cell).toString()));
        if (level.isEmpty()) {
            evaluation.add(evaluation
                    .open("unknownLevel", RuleMessages.of("open.unknownLevel", cells))
                    .cells(stated));
        } else {
            evaluation.add(evaluation
                    .finding(RuleMessages.of(
                            ofGovernment ? "ruleMaking.department" : "ruleMaking",
                            level.get().label(),
                            cells))
                    .basis(LEGISLATION.of(evaluation.report().year()))
                    .cells(stated)
                    .source(evaluation.context().provenance().location(stated.get(0))));
        }
    }

    /** A department below the State Council; the office and the judicial department report for their government. */
    private static boolean isLocalDepartment(DisclosureReport report) {
        return report.agency().kind().filter(AgencyKind.DEPARTMENT::equals).isPresent()
                && report.agency()
                        .level()
                        .filter(level -> level != AgencyLevel.NATIONAL)
                        .isPresent()
                && FOR_GOVERNMENTS.stream().noneMatch(report.agency().name()::endsWith);
    }

    private static boolean mayMakeRules(AgencyLevel level) {
        return switch (level) {
            case NATIONAL, PROVINCE, PREFECTURE -> true;
            case COUNTY, TOWNSHIP -> false;
        };
    }

    /** Whether a form has cells that state 万元. */
    static boolean hasAmounts(Form form) {
        return !EditionPlan.of(form.edition()).amounts().isEmpty();
    }

    /** T2-UNIT. */
    static void unit(Evaluation evaluation) {
        for (CellAddress cell : EditionPlan.of(evaluation.form().edition()).amounts()) {
            Figure figure = evaluation.figure(cell);
            if (figure.value()
                    .filter(value -> looksLikeYuan(evaluation, figure, value))
                    .isPresent()) {
                evaluation.add(evaluation
                        .finding(RuleMessages.of("unit", CellText.name(evaluation.form(), cell), figure.toString()))
                        .addCells(cell)
                        .source(evaluation.context().provenance().location(cell)));
            }
        }
    }

    /** A unit in the cell says so; without one, only an amount that a body of its level can hardly charge does. */
    private static boolean looksLikeYuan(Evaluation evaluation, Figure figure, BigDecimal value) {
        Optional<String> unit = figure.unit();
        return unit.isPresent()
                ? unit.get().equals("元")
                : value.compareTo(BigDecimal.valueOf(
                                plausible(evaluation.report().agency().level())))
                        > 0;
    }

    /** The most that a body of a level may plausibly charge in a year, in 万元. */
    private static long plausible(Optional<AgencyLevel> level) {
        if (level.isEmpty()) {
            return 10_000_000;
        }
        return switch (level.get()) {
            case NATIONAL, PROVINCE -> 10_000_000;
            case PREFECTURE -> 2_000_000;
            case COUNTY -> 500_000;
            case TOWNSHIP -> 10_000;
        };
    }
}
