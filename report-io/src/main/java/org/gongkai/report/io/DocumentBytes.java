package org.gongkai.report.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.gongkai.report.io.problem.LocatedProblemException;
import org.gongkai.report.io.text.Bytes;

/** The bytes of a document, up to the limit. */
final class DocumentBytes {

    private DocumentBytes() {}

    static byte[] of(Path file, ReadOptions options) throws IOException {
        try {
            return Bytes.read(file, options.limits().document());
        } catch (LocatedProblemException e) {
            throw new ReportFormatException(e);
        }
    }

    static byte[] of(InputStream stream, ReadOptions options) throws IOException {
        try {
            return Bytes.read(stream, options.limits().document());
        } catch (LocatedProblemException e) {
            throw new ReportFormatException(e);
        }
    }
}
