package org.gongkai.report.rules.narrative;

/** What a sentence is about at a place. */
enum Subject {
    /** Nothing yet. */
    NOTHING,
    /** Requests for information. */
    REQUESTS,
    /** Reconsideration and litigation. */
    REMEDIES,
    /** Regulations and normative documents. */
    DOCUMENTS,
    /** Something that is in no table. */
    OTHER
}
