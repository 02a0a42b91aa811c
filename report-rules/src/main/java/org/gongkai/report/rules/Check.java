package org.gongkai.report.rules;

/** The code of one rule. Stateless, and it never throws on a faulty report. */
@FunctionalInterface
interface Check {

    /** Tells the evaluation what is wrong; a check that says nothing has passed. */
    void check(Evaluation evaluation);
}
