package org.gongkai.report.model.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** This project's main sources: their string literals, their code without the comments, and the resources. */
final class JavaSources {

    /** A literal and the file it stands in. */
    record Literal(Path file, String text) {}

    private static final String SOURCES = "src/main/java";
    private static final String RESOURCES = "src/main/resources";
    private static final String TEXT_BLOCK = "\"\"\"";

    private JavaSources() {}

    static List<Literal> literals() throws IOException {
        try (Stream<Path> sources = sources()) {
            return sources.flatMap(file -> literals(file, read(file)).stream()).toList();
        }
    }

    /** The code of every file, under its path within the sources. */
    static Map<String, String> code() throws IOException {
        try (Stream<Path> sources = sources()) {
            return sources.collect(Collectors.toMap(JavaSources::name, file -> code(read(file)), (a, b) -> a + b));
        }
    }

    private static String name(Path file) {
        return name(file, SOURCES);
    }

    private static String name(Path file, String kind) {
        String path = file.toString().replace('\\', '/');
        return path.substring(path.indexOf(kind) + kind.length() + 1);
    }

    /** The text of every resource without its comments, under its path within the resources. */
    static Map<String, String> resources() throws IOException {
        try (Stream<Path> files = files(RESOURCES)) {
            return files.collect(Collectors.toMap(
                    file -> name(file, RESOURCES), file -> read(file).replaceAll("(?m)^#.*$", ""), (a, b) -> a + b));
        }
    }

    private static Stream<Path> sources() throws IOException {
        return files(SOURCES).filter(file -> file.toString().endsWith(".java"));
    }

    private static Stream<Path> files(String kind) throws IOException {
        return Files.list(Path.of(System.getProperty("gongkai.root")))
                .map(module -> module.resolve(kind))
                .filter(Files::isDirectory)
                .flatMap(JavaSources::files);
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
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

    /** A text block counts as one literal, escapes stay as written. */
    static List<Literal> literals(Path file, String source) {
        List<Literal> found = new ArrayList<>();
        int end;
        for (int at = 0; at < source.length(); at = end) {
            end = afterPiece(source, at);
            if (source.startsWith(TEXT_BLOCK, at)) {
                found.add(new Literal(file, source.substring(at + 3, end - 3)));
            } else if (source.charAt(at) == '"') {
                found.add(new Literal(file, source.substring(at + 1, end - 1)));
            }
        }
        return found;
    }

    /** A blank stands for each comment. */
    static String code(String source) {
        StringBuilder code = new StringBuilder();
        int end;
        for (int at = 0; at < source.length(); at = end) {
            end = afterPiece(source, at);
            code.append(isComment(source, at) ? " " : source.substring(at, end));
        }
        return code.toString();
    }

    private static boolean isComment(String source, int at) {
        return source.startsWith("//", at) || source.startsWith("/*", at);
    }

    /** Walks over a comment, a literal, or one character of anything else. */
    private static int afterPiece(String source, int at) {
        if (source.startsWith("//", at)) {
            return after(source, "\n", at);
        }
        if (source.startsWith("/*", at)) {
            return after(source, "*/", at + 2);
        }
        if (source.startsWith(TEXT_BLOCK, at)) {
            return after(source, TEXT_BLOCK, at + 3);
        }
        return source.charAt(at) == '"' || source.charAt(at) == '\'' ? afterQuote(source, at) : at + 1;
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
