package org.gongkai.report.cli.output;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.gongkai.report.cli.input.LoadedReport;
import org.gongkai.report.cli.terminal.ExitCode;
import org.gongkai.report.cli.terminal.Terminal;
import org.gongkai.report.io.ReportWriter;
import org.jspecify.annotations.Nullable;

/**
 * Where converted reports go: a new file, or standard output. Opened by the first report, so that none leaves no file.
 */
public final class ConvertOutput implements Closeable {

    private final ConvertFormat format;
    private final boolean bom;
    private final @Nullable Path target;
    private final Terminal terminal;
    private @Nullable OutputStream stream;
    private @Nullable ReportWriter writer;

    public ConvertOutput(ConvertFormat format, boolean bom, @Nullable Path target, Terminal terminal) {
        this.format = format;
        this.bom = bom;
        this.target = target;
        this.terminal = terminal;
    }

    public ExitCode write(LoadedReport input) throws IOException {
        if (writer != null && !format.takesMany()) {
            terminal.complain(terminal.text("convert.single", format.name(), input.source()));
            return ExitCode.USAGE;
        }
        try {
            open().write(input.report());
            return ExitCode.VALID;
        } catch (FileAlreadyExistsException e) {
            terminal.complain(terminal.text("output.exists", String.valueOf(target)));
        } catch (IOException e) {
            terminal.complain(terminal.text("output.unwritable", String.valueOf(target), String.valueOf(e)));
        }
        return ExitCode.USAGE;
    }

    private ReportWriter open() throws IOException {
        if (writer != null) {
            return writer;
        }
        OutputStream opened = target == null ? terminal.out() : create(target);
        ReportWriter opening = format.writer(opened, bom);
        stream = opened;
        writer = opening;
        return opening;
    }

    private static OutputStream create(Path target) throws IOException {
        return new BufferedOutputStream(
                Files.newOutputStream(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
        if (stream != null && target != null) {
            stream.close();
        }
    }
}
