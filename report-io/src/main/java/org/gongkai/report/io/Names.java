package org.gongkai.report.io;

/** The names on the wire that are not the form's: those of its tables, sections and parts are declared with it. */
final class Names {

    static final String EDITION = "edition";
    static final String YEAR = "year";
    static final String AGENCY = "agency";
    static final String TITLE = "title";
    static final String PERIOD = "period";
    static final String PUBLISHED_ON = "publishedOn";
    static final String PREAMBLE = "preamble";

    static final String NAME = "name";
    static final String CREDIT_CODE = "creditCode";
    static final String DIVISION_CODE = "divisionCode";
    static final String KIND = "kind";
    static final String LEVEL = "level";

    static final String FROM = "from";
    static final String TO = "to";

    static final String INTRODUCTION = "introduction";

    static final String TEXT = "text";
    static final String PROCESSING_FEE = "processingFee";
    static final String REQUESTS = "requests";
    static final String AMOUNT_YUAN = "amountYuan";

    static final String RAW = "raw";
    static final String VALUE = "value";
    static final String NOTE = "note";
    static final String STATE = "state";

    private Names() {}
}
