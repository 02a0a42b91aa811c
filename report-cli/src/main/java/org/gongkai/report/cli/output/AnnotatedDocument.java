package org.gongkai.report.cli.output;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import org.gongkai.report.cli.input.SourceName;
import org.gongkai.report.cli.terminal.FileProblem;
import org.gongkai.report.cli.terminal.Terminal;
import org.gongkai.report.cli.terminal.UnusableOutput;

/** A document that is written into a new file. */
public final class AnnotatedDocument {

    private final Path target;
    private final Terminal terminal;

    /** A new file, which takes the place of no other. */
    public AnnotatedDocument(Path target, Terminal terminal) {
        this.target = target;
        this.terminal = terminal;
    }

    /** Writes the document. */
    public void write(byte[] document) throws UnusableOutput {
        try (NewFile file = NewFile.create(target)) {
            file.stream().write(document);
            file.finish();
        } catch (FileAlreadyExistsException e) {
            throw new UnusableOutput(terminal.text("output.exists", SourceName.of(target)));
        } catch (IOException e) {
            throw new UnusableOutput(terminal.text("output.unwritable", SourceName.of(target), FileProblem.reason(e)));
        }
    }
}
