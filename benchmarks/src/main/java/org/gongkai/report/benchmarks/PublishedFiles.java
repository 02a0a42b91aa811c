package org.gongkai.report.benchmarks;

import java.util.Random;
import java.util.Set;
import org.gongkai.report.documents.ReportDocuments;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.testkit.document.FileArbitraries;
import org.gongkai.report.testkit.file.FileFormat;

/** Reports as files. */
final class PublishedFiles {

    private PublishedFiles() {}

    /** A report as a file, which is seen to state the same. */
    static byte[] write(DisclosureReport report, FileFormat format) {
        byte[] file =
                FileArbitraries.file(report, new Random(1), format, Set.of()).bytes();
        if (!ReportDocuments.read(file).report().figures().equals(report.figures())) {
            throw new IllegalStateException("the file does not state what the report states");
        }
        return file;
    }
}
