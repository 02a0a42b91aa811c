package org.gongkai.report.rules.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.rules.engine.Check;
import org.gongkai.report.rules.engine.Evaluation;
import org.gongkai.report.rules.wording.RuleMessages;
import org.gongkai.report.text.sentence.NamedYear;

/** N-YEAR: a sentence about the body's own year names the report's year. */
public final class OwnYearCheck implements Check {

    @Override
    public void check(Evaluation evaluation) {
        List<NamedYear> years =
                evaluation.statements().otherYears().stream().distinct().toList();
        int year = evaluation.report().year();
        years.forEach(named -> evaluation.add(evaluation
                .finding(
                        RuleMessages.of(
                                "ownYear", named.quote(), Integer.toString(named.year()), Integer.toString(year)),
                        named.quote(),
                        Optional.of(BigDecimal.valueOf(named.year())))
                .left(BigDecimal.valueOf(named.year()))
                .right(BigDecimal.valueOf(year))));
    }
}
