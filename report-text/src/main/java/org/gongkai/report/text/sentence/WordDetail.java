package org.gongkai.report.text.sentence;

/** What tells words of one kind apart, as the list of words writes it. */
final class WordDetail {

    static final String RECEIVE = "receive";
    static final String RECEIVE_NEW = "receiveNew";
    static final String ACCEPT = "accept";
    static final String CARRY = "carry";
    static final String CARRY_IN = "carryIn";
    static final String CARRY_FORWARD = "carryForward";
    static final String HANDLE = "handle";
    static final String REASON = "reason";
    static final String TOPIC = "topic";
    static final String ISSUED = "issued";
    static final String REPEALED = "repealed";
    static final String IN_FORCE = "inForce";
    static final String DISCLOSED = "disclosed";

    private WordDetail() {}
}
