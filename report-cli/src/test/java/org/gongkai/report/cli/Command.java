package org.gongkai.report.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One run of the command.
 *
 * @param code the exit code
 * @param out what it printed
 * @param err what it complained of
 */
record Command(int code, String out, String err) {

    static final Path ROOT =
            Path.of(System.getProperty("gongkai.root", "..")).toAbsolutePath().normalize();
    static final Path REPORTS = ROOT.resolve("examples/reports");
    static final Path CORPUS = ROOT.resolve("../shared/corpus").normalize();

    static Command run(Object... arguments) {
        return in(Map.of(), false, arguments);
    }

    static Command onTerminal(Map<String, String> environment, Object... arguments) {
        return in(environment, true, arguments);
    }

    static Command in(Map<String, String> environment, boolean interactive, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> texts = List.of(arguments).stream().map(String::valueOf).toList();
        int code = Gongkai.run(texts, environment, interactive, out, err);
        return new Command(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
