package org.gongkai.report.text.sentence;

/** What a statement is about. */
public enum Topic {
    /** Requests received in the year. */
    RECEIVED,
    /** Requests carried in from the year before. */
    CARRIED_IN,
    /** Requests accepted: received, or received and carried in. */
    ACCEPTED,
    /** Requests handled in the year. */
    HANDLED,
    /** Requests that ended one way, （一） to （六）. */
    OUTCOME,
    /** Requests that ended one way for one reason. */
    REASON,
    /** Requests carried forward. */
    CARRIED_FORWARD,
    /** Administrative reconsiderations. */
    RECONSIDERATION,
    /** Administrative litigation. */
    LITIGATION,
    /** Regulations and normative documents. */
    DOCUMENTS,
    /** Licences, penalties, coercion. */
    DECISIONS,
    /** The information-processing fee: an amount in 元, or the requests it was charged for. */
    FEE
}
