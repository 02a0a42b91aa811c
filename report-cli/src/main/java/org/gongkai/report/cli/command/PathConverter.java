package org.gongkai.report.cli.command;

import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.gongkai.report.cli.input.NamedPaths;
import org.gongkai.report.cli.terminal.Terminal;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a file. An empty one is mostly a variable that was never set, and would mean the directory. */
public final class PathConverter implements ITypeConverter<Path> {

    private final Terminal terminal;

    public PathConverter(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Path convert(String name) {
        if (name.isEmpty()) {
            throw new TypeConversionException(terminal.text("usage.emptyPath"));
        }
        try {
            return NamedPaths.find(Path.of(name));
        } catch (InvalidPathException e) {
            throw new TypeConversionException(
                    terminal.text(knowsChinese() ? "usage.noPath" : "usage.noPathHere", name));
        }
    }

    /** A JVM that was started in a locale without Chinese characters cannot name files with them. */
    private static boolean knowsChinese() {
        return Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"))
                .newEncoder()
                .canEncode('县');
    }
}
