package org.gongkai.report.text.sentence;

/** What a sentence is about at a place. */
enum SentenceSubject {
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
