package org.gongkai.report.rules.standard;

import static org.gongkai.report.rules.standard.ExampleCase.set;
import static org.gongkai.report.rules.standard.RuleDeclaration.rule;

import java.util.List;
import org.gongkai.report.model.form.term.ProactiveColumn2021;
import org.gongkai.report.model.form.term.ProactiveItem;
import org.gongkai.report.rules.Severity;
import org.gongkai.report.rules.arithmetic.DocumentStock;
import org.gongkai.report.rules.engine.RuleEntry;

/** The rules about Table 2: T2-*. */
final class ProactiveRules {

    static final List<RuleEntry> ENTRIES = List.of(
            rule("T2-STOCK", Severity.WARNING)
                    .needs(DocumentStock::isCounted)
                    .breaksReport(set(ProactiveItem.NORMATIVE_DOCUMENTS, ProactiveColumn2021.ISSUED, "30"))
                    .fault(CellFaults.stock())
                    .checkedBy(ProactiveChecks::stock),
            rule("T2-RULEMAKING", Severity.WARNING)
                    .needs(form -> form.has(ProactiveItem.REGULATIONS))
                    .breaksReport(set(ProactiveItem.REGULATIONS, ProactiveColumn2021.IN_FORCE, "3"))
                    .fault(CellFaults.ruleMaking())
                    .checkedBy(ProactiveChecks::ruleMaking),
            rule("T2-UNIT", Severity.INFO)
                    .needs(ProactiveChecks::hasAmounts)
                    .breaksReport(set(ProactiveItem.FEES, ProactiveColumn2021.AMOUNT, "31644100元"))
                    .fault(CellFaults.unit())
                    .checkedBy(ProactiveChecks::unit));

    private ProactiveRules() {}
}
