package org.gongkai.report.rules.engine;

/** The code of one rule. Stateless, and it never throws on a faulty report. */
@FunctionalInterface
public interface Check {

    /** Tells the evaluation what is wrong; a check that says nothing has passed. */
    void check(Evaluation evaluation);
}
