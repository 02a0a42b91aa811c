package org.gongkai.report.testkit.fault;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.gongkai.report.model.form.Edition;

/** The rules that a report can be made to fail, by id. */
public final class Faults {

    private static final Map<String, Fault> FAULTS = faults();

    private Faults() {}

    /** The ids of the rules, arithmetic first. */
    public static Set<String> rules() {
        return Collections.unmodifiableSet(FAULTS.keySet());
    }

    /**
     * The fault that makes a report fail a rule.
     *
     * @throws IllegalArgumentException for another id, naming the known ones
     */
    public static Fault of(String rule) {
        Fault fault = FAULTS.get(rule);
        if (fault == null) {
            throw new IllegalArgumentException("no faulty reports for the rule '" + rule
                    + "', which is unknown, compares reports or is about a share; known: "
                    + String.join(", ", FAULTS.keySet()));
        }
        return fault;
    }

    private static Map<String, Fault> faults() {
        Map<String, Fault> faults = new LinkedHashMap<>();
        Edition.Y2021
                .form()
                .equationFamilies()
                .forEach(family -> faults.put(family.rule(), EquationFaults.of(family.rule())));
        faults.put("T2-STOCK", CellFaults.stock());
        faults.put("T2-RULEMAKING", CellFaults.ruleMaking());
        faults.put("T2-UNIT", CellFaults.unit());
        faults.put("C-BLANK", CellFaults.blank());
        faults.put("C-UNREADABLE", CellFaults.unreadable());
        faults.put("C-NEGATIVE", CellFaults.negative());
        faults.put("C-FRACTION", CellFaults.fraction());
        faults.put("S-EDITION", TextFaults.edition());
        faults.put("S-SECTION", TextFaults.section());
        faults.put("S-NARRATIVE", TextFaults.narrative());
        faults.put("S-PERIOD", TextFaults.period());
        faults.put("S-TITLE", TextFaults.title());
        faults.put("S-DEADLINE", TextFaults.deadline());
        faults.put("F-FEE", TextFaults.fee());
        faults.putAll(StatementFaults.all());
        return faults;
    }
}
