package org.gongkai.report.model.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The string literals of this project's main sources. */
final class JavaSources {

    /** A literal and the file it stands in. */
    record Literal(Path file, String text) {}

    private JavaSources() {}

    static List<Literal> literals() throws IOException {
        Path root = Path.of(System.getProperty("gongkai.root"));
        try (Stream<Path> modules = Files.list(root)) {
            return modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .flatMap(JavaSources::files)
                    .flatMap(file -> literals(file, read(file)).stream())
                    .toList();
        }
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Walks over comments and characters; a text block counts as one literal, escapes stay as written. */
    static List<Literal> literals(Path file, String source) {
        List<Literal> found = new ArrayList<>();
        int at = 0;
        while (at < source.length()) {
            if (source.startsWith("//", at)) {
                at = after(source, "\n", at);
            } else if (source.startsWith("/*", at)) {
                at = after(source, "*/", at + 2);
            } else if (source.startsWith("\"\"\"", at)) {
                int end = after(source, "\"\"\"", at + 3);
                found.add(new Literal(file, source.substring(at + 3, end - 3)));
                at = end;
            } else if (source.charAt(at) == '"' || source.charAt(at) == '\'') {
                int end = afterQuote(source, at);
                if (source.charAt(at) == '"') {
                    found.add(new Literal(file, source.substring(at + 1, end - 1)));
                }
                at = end;
            } else {
                at++;
            }
        }
        return found;
    }

    private static int after(String source, String end, int from) {
        int at = source.indexOf(end, from);
        return at < 0 ? source.length() : at + end.length();
    }

    private static int afterQuote(String source, int from) {
        int at = from + 1;
        while (source.charAt(at) != source.charAt(from)) {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }
}
