/** The command {@code gongkai}: an application, of which nothing is for other programs. */
module org.gongkai.report.cli {
    requires java.xml;
    requires static org.jspecify;
    requires info.picocli;
    requires me.tongfei.progressbar;
    requires org.gongkai.report.documents;
    requires org.gongkai.report.documents.pdf;
    requires org.gongkai.report.input;
    requires org.gongkai.report.io;
    requires org.gongkai.report.model;
    requires org.gongkai.report.rules;
    requires org.gongkai.report.survey;
    requires org.snakeyaml.engine; // for profiles in YAML

    // Its options and arguments are set by reflection.
    opens org.gongkai.report.cli to
            info.picocli;
    opens org.gongkai.report.cli.command to
            info.picocli;
}
