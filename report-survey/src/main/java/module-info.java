/**
 * All reports of a province at once.
 *
 * <p>Start at {@link org.gongkai.report.survey.Survey}.
 */
@SuppressWarnings("requires-automatic") // java-merge-sort names itself, but is no module yet
module org.gongkai.report.survey {
    requires static org.jspecify;
    requires com.fasterxml.sort;
    requires java.xml;
    requires org.dhatim.fastexcel;
    requires transitive org.gongkai.report.io;

    exports org.gongkai.report.survey;
    exports org.gongkai.report.survey.output;
}
