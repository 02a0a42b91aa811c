package org.gongkai.report.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads every file of a folder and counts how many are refused; run in a virtual machine of its own. */
final class HostileFiles {

    private HostileFiles() {}

    public static void main(String[] arguments) throws IOException {
        int refused = 0;
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            List<Path> all = files.sorted().toList();
            for (Path file : all) {
                refused += isRefused(file) ? 1 : 0;
            }
        }
        System.out.println("refused " + refused);
    }

    private static boolean isRefused(Path file) throws IOException {
        try {
            if (file.toString().endsWith(".xml")) {
                ReportXml.read(file);
            } else {
                ReportJson.read(file);
            }
            return false;
        } catch (ReportFormatException e) {
            return true;
        }
    }
}
