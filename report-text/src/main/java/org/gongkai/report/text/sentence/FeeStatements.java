package org.gongkai.report.text.sentence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.model.ProcessingFee;
import org.gongkai.report.text.fee.FeeReader;
import org.gongkai.report.text.fee.FeeSentence;

/** What the sentences of a text state of the information-processing fee, as {@link FeeReader} reads it. */
final class FeeStatements {

    private static final String YUAN = "元";
    private static final String REQUESTS = "件";

    private FeeStatements() {}

    /** The amounts and the requests that a plain text states. */
    static List<Statement> of(String plain, int year) {
        List<Statement> statements = new ArrayList<>();
        for (FeeSentence sentence : FeeReader.sentences(plain)) {
            sentence.fee(year).ifPresent(fee -> add(statements, fee, sentence.text()));
        }
        return statements;
    }

    private static void add(List<Statement> statements, ProcessingFee fee, String quote) {
        fee.requests().ifPresent(count -> statements.add(statement(BigDecimal.valueOf(count), REQUESTS, false, quote)));
        fee.amountYuan().ifPresent(amount -> statements.add(statement(amount, YUAN, false, quote)));
    }

    /** That no fee was charged. */
    static Statement none(String quote) {
        return statement(BigDecimal.ZERO, YUAN, true, quote);
    }

    private static Statement statement(BigDecimal value, String unit, boolean none, String quote) {
        return new Statement(Topic.FEE, List.of(), value, unit, none, quote);
    }
}
