package org.gongkai.report.service;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.rules.LocalRule;
import org.gongkai.report.rules.Severity;

/** A rule that does not end on reports of a body until it is let go. */
final class SlowRule {

    /** The body. */
    static final String SLOW = "样板市慢慢局";

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);

    LocalRule rule() {
        Label words = Label.of("慢", "slow");
        return LocalRule.builder()
                .id("LOCAL-SLOW")
                .version("1")
                .severity(Severity.INFO)
                .title(words)
                .explanation(words)
                .check((report, context) -> {
                    if (report.agency().name().equals(SLOW)) {
                        begun.countDown();
                        await(end);
                    }
                    return List.of();
                })
                .build();
    }

    void awaitBegun() {
        await(begun);
    }

    void letGo() {
        end.countDown();
    }

    /** Takes no notice of an interruption, as what computes does not. */
    private static void await(CountDownLatch latch) {
        boolean isOpen = false;
        while (!isOpen) {
            try {
                latch.await();
                isOpen = true;
            } catch (InterruptedException e) {
                continue;
            }
        }
    }
}
