package org.gongkai.report.rules.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.Total;
import org.gongkai.report.rules.engine.Check;
import org.gongkai.report.rules.engine.Evaluation;
import org.gongkai.report.rules.wording.RuleMessages;
import org.gongkai.report.text.sentence.CellSum;
import org.gongkai.report.text.sentence.CellTerms;
import org.gongkai.report.text.sentence.StatedShare;
import org.gongkai.report.text.sentence.Topic;

/** N-SHARE: a percentage is the share of the requests handled, received or accepted. */
public final class ShareCheck implements Check {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What a share may be of; the sentence mostly leaves it open. */
    private static final List<List<LineTerm>> WHOLES = List.of(
            List.of(ApplicationLine.OUTCOMES_TOTAL),
            List.of(ApplicationLine.RECEIVED),
            List.of(ApplicationLine.RECEIVED, ApplicationLine.CARRIED_IN));

    @Override
    public void check(Evaluation evaluation) {
        List<StatedShare> shares = evaluation.statements().shares().stream()
                .filter(share -> isOfRequests(share.part().topic()))
                .distinct()
                .toList();
        if (shares.isEmpty()) {
            evaluation.doesNotApply();
        }
        shares.forEach(share -> check(evaluation, share));
    }

    private static boolean isOfRequests(Topic topic) {
        return switch (topic) {
            case RECEIVED, CARRIED_IN, ACCEPTED, HANDLED, OUTCOME, REASON, CARRIED_FORWARD -> true;
            case RECONSIDERATION, LITIGATION, DOCUMENTS, DECISIONS, FEE -> false;
        };
    }

    private static void check(Evaluation evaluation, StatedShare share) {
        List<CellSum> wholes = WHOLES.stream()
                .map(lines -> lines.stream()
                        .map(line -> new CellTerms(line, Total.TOTAL))
                        .toList())
                .map(places -> CellSum.of(evaluation.figures(), places))
                .filter(value -> value.open().isEmpty() && value.sum().signum() > 0)
                .toList();
        if (wholes.isEmpty() || wholes.stream().anyMatch(whole -> isShare(share, whole.sum()))) {
            return;
        }
        CellSum whole = wholes.get(0);
        BigDecimal percent =
                percent(share, whole.sum()).setScale(share.percent().scale(), RoundingMode.HALF_UP);
        evaluation.add(evaluation
                .finding(
                        RuleMessages.of(
                                "share", share.quote(), share.part().value(), whole.sum(), percent, share.percent()),
                        share.quote(),
                        Optional.of(share.percent()))
                .cells(whole.cells())
                .left(share.percent())
                .right(percent));
    }

    /** Rounded or cut off: less than one in the last place. */
    private static boolean isShare(StatedShare share, BigDecimal whole) {
        BigDecimal unit =
                BigDecimal.ONE.movePointLeft(Math.max(0, share.percent().scale()));
        return percent(share, whole).subtract(share.percent()).abs().compareTo(unit) < 0;
    }

    private static BigDecimal percent(StatedShare share, BigDecimal whole) {
        return share.part().value().multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
    }
}
