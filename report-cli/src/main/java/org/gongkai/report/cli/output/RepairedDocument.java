package org.gongkai.report.cli.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gongkai.report.cli.input.SourceName;
import org.gongkai.report.cli.terminal.FileProblem;
import org.gongkai.report.cli.terminal.Terminal;
import org.gongkai.report.cli.terminal.UnusableOutput;
import org.gongkai.report.io.ReportFormatException;
import org.gongkai.report.io.ReportWriter;
import org.gongkai.report.model.DisclosureReport;

/**
 * A new file for one report, in the format that its suffix names. Takes the place of no other, and is never left half.
 */
public final class RepairedDocument {

    private final Path target;
    private final Terminal terminal;

    public RepairedDocument(Path target, Terminal terminal) {
        this.target = target;
        this.terminal = terminal;
    }

    public void write(DisclosureReport report) throws UnusableOutput {
        ConvertFormat format = format();
        try {
            byte[] bytes = bytes(report, format);
            try (NewFile file = NewFile.create(target)) {
                file.stream().write(bytes);
                file.finish();
            }
        } catch (ReportFormatException e) {
            throw new UnusableOutput(terminal.text("convert.unwritable", SourceName.of(target), format.name(), e));
        } catch (FileAlreadyExistsException e) {
            throw new UnusableOutput(terminal.text("output.exists", SourceName.of(target)));
        } catch (IOException e) {
            throw new UnusableOutput(terminal.text("output.unwritable", SourceName.of(target), FileProblem.reason(e)));
        }
    }

    private ConvertFormat format() throws UnusableOutput {
        String name = target.toString().toLowerCase(Locale.ROOT);
        String suffix = name.substring(name.lastIndexOf('.') + 1);
        return Arrays.stream(ConvertFormat.values())
                .filter(each -> each.name().equals(suffix))
                .findFirst()
                .orElseThrow(() -> new UnusableOutput(terminal.text(
                        "repair.suffix",
                        target.toString(),
                        Arrays.stream(ConvertFormat.values()).map(Enum::name).collect(Collectors.joining(", ")))));
    }

    private static byte[] bytes(DisclosureReport report, ConvertFormat format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ReportWriter writer = format.writer(bytes, false)) {
            writer.write(report);
        }
        return bytes.toByteArray();
    }
}
