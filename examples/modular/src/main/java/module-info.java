/** A program on the module path. */
module com.example.archive {
    requires org.gongkai.report.documents;
    requires org.gongkai.report.io;
    requires org.gongkai.report.rules;
}
