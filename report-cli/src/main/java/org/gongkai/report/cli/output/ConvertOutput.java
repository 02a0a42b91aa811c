package org.gongkai.report.cli.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import org.gongkai.report.cli.input.LoadedReport;
import org.gongkai.report.cli.input.SourceName;
import org.gongkai.report.cli.terminal.ExitCode;
import org.gongkai.report.cli.terminal.FileProblem;
import org.gongkai.report.cli.terminal.Terminal;
import org.gongkai.report.io.ReportFormatException;
import org.gongkai.report.io.ReportWriter;
import org.jspecify.annotations.Nullable;

/**
 * Where converted reports go: a new file, or standard output. Opened by the first report, so that none leaves no file;
 * a file appears when it is finished, so that none is left half.
 */
public final class ConvertOutput implements Closeable {

    private final ConvertFormat format;
    private final boolean bom;
    private final @Nullable Path target;
    private final Terminal terminal;
    private @Nullable NewFile file;
    private @Nullable ReportWriter writer;
    private boolean abandoned;

    public ConvertOutput(ConvertFormat format, boolean bom, @Nullable Path target, Terminal terminal) {
        this.format = format;
        this.bom = bom;
        this.target = target;
        this.terminal = terminal;
    }

    /** Whether more reports may be written: not after one that spoils the whole. */
    public boolean goesOn() {
        return !abandoned;
    }

    /** Gives the whole up: no file is left. */
    public void abandon() {
        abandoned = true;
    }

    /** Writes a report; says where it cannot be. */
    public ExitCode write(LoadedReport input) {
        if (writer != null && !format.takesMany()) {
            abandon();
            terminal.complain(terminal.text("convert.single", format.name(), input.source()));
            return ExitCode.USAGE;
        }
        try {
            open().write(input.report());
            return ExitCode.VALID;
        } catch (ReportFormatException e) {
            abandoned |= !format.takesMany();
            terminal.complain(terminal.text("convert.unwritable", input.source(), format.name(), e));
            return ExitCode.UNREADABLE;
        } catch (FileAlreadyExistsException e) {
            abandon();
            terminal.complain(terminal.text("output.exists", name()));
            return ExitCode.USAGE;
        } catch (IOException e) {
            return failed(e, writer == null ? ExitCode.USAGE : ExitCode.INTERNAL);
        }
    }

    /** Puts the file in its place. */
    public ExitCode finish() {
        if (abandoned || writer == null) {
            return ExitCode.VALID;
        }
        try {
            writer.close();
            if (file != null) {
                file.finish();
            }
            return ExitCode.VALID;
        } catch (IOException e) {
            return failed(e, ExitCode.INTERNAL);
        }
    }

    /** Of standard output the terminal says itself that it failed. */
    private ExitCode failed(IOException problem, ExitCode code) {
        abandon();
        if (target != null) {
            terminal.complain(terminal.text("output.unwritable", name(), FileProblem.reason(problem)));
        }
        return code;
    }

    private String name() {
        return target == null ? "" : SourceName.of(target);
    }

    private ReportWriter open() throws IOException {
        if (writer != null) {
            return writer;
        }
        ReportWriter opening = format.writer(stream(), bom);
        writer = opening;
        return opening;
    }

    private OutputStream stream() throws IOException {
        if (target == null) {
            return terminal.stream();
        }
        NewFile opened = NewFile.create(target);
        file = opened;
        return opened.stream();
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
