package org.gongkai.report.documents.pdf.hostile;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.documents.ReportDocuments;
import org.gongkai.report.documents.pdf.fonts.BuiltInFonts;
import org.gongkai.report.documents.reading.UnreadableDocumentException;

/** Reads all files of a folder, and says of each how it ended and how many milliseconds of a processor it took. */
final class ReadingProgram {

    private ReadingProgram() {}

    public static void main(String[] arguments) throws IOException {
        BuiltInFonts.use();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (Path file : files(Path.of(arguments[0]))) {
            long before = threads.getCurrentThreadCpuTime();
            String end = end(file);
            long milliseconds = (threads.getCurrentThreadCpuTime() - before) / 1_000_000;
            out.println(file.getFileName() + "\t" + end + "\t" + milliseconds);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String end(Path file) throws IOException {
        try {
            ReportDocuments.read(file);
            return "read";
        } catch (UnreadableDocumentException e) {
            return e.reason().name();
        } catch (OutOfMemoryError | RuntimeException | StackOverflowError e) {
            return e.toString();
        }
    }
}
