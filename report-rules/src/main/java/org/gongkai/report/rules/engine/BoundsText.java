package org.gongkai.report.rules.engine;

import org.gongkai.report.model.message.Message;
import org.gongkai.report.rules.arithmetic.Interval;
import org.gongkai.report.rules.wording.RuleMessages;

/** How messages say between which numbers something lies: 为 18, 至少 28, 在 3 至 9 之间. */
public final class BoundsText {

    private BoundsText() {}

    /** What an interval reads like. */
    public static Message of(Interval bounds) {
        String low = Long.toString(bounds.low());
        String high = Long.toString(bounds.high());
        if (bounds.isOne()) {
            return RuleMessages.of("bounds.one", low);
        }
        boolean endless = bounds.high() >= Interval.NO_END - 1;
        return endless ? RuleMessages.of("bounds.atLeast", low) : RuleMessages.of("bounds.between", low, high);
    }
}
