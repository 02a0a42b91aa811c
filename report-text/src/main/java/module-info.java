/** What the words of published reports mean, for the rules and the reader; not for users. */
@SuppressWarnings("module") // those that it is for are compiled later
module org.gongkai.report.text {
    requires static org.jspecify;
    requires transitive org.gongkai.report.model;

    exports org.gongkai.report.text to
            org.gongkai.report.documents,
            org.gongkai.report.rules;
    exports org.gongkai.report.text.fee to
            org.gongkai.report.documents,
            org.gongkai.report.rules;
    exports org.gongkai.report.text.word to
            org.gongkai.report.rules;
    exports org.gongkai.report.text.sentence to
            org.gongkai.report.documents,
            org.gongkai.report.rules;
}
