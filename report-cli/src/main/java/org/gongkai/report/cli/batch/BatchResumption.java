package org.gongkai.report.cli.batch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Iterator;
import org.gongkai.report.cli.input.PendingInput;
import org.gongkai.report.cli.input.SourceName;
import org.gongkai.report.cli.terminal.Terminal;
import org.gongkai.report.cli.terminal.UnusableOutput;
import org.gongkai.report.io.result.ResultLine;

/** Goes through what an interrupted run wrote, checks it against the inputs, and cuts a half-written last line. */
final class BatchResumption {

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final FileChannel channel;
    private final Terminal terminal;
    private final String ruleSet;

    /** Goes through a file that this run alone has open. */
    BatchResumption(Path file, FileChannel channel, Terminal terminal, String ruleSet) {
        this.file = file;
        this.channel = channel;
        this.terminal = terminal;
        this.ruleSet = ruleSet;
    }

    /** Counts the lines that are there and passes over their inputs. */
    void skip(Iterator<PendingInput> tasks, CountedLine counted) throws UnusableOutput, IOException {
        long complete = 0;
        long number = 0;
        InputStream in = new BufferedInputStream(Channels.newInputStream(channel), BUFFER);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next != '\n') {
                line.write(next);
                continue;
            }
            number++;
            counted.add(match(line.toByteArray(), number, tasks));
            complete += line.size() + 1L;
            line.reset();
        }
        channel.truncate(complete);
        channel.position(complete);
    }

    private ResultLine match(byte[] bytes, long number, Iterator<PendingInput> tasks) throws UnusableOutput {
        ResultLine line = ResultLine.read(bytes)
                .orElseThrow(() -> new UnusableOutput(terminal.text("batch.noResult", SourceName.of(file), number)));
        String expected = tasks.hasNext() ? tasks.next().source() : "";
        if (!line.source().equals(expected)) {
            String key = expected.isEmpty() ? "batch.tooMany" : "batch.differs";
            throw new UnusableOutput(terminal.text(key, SourceName.of(file), number, line.source(), expected));
        }
        requireSameRules(line, number);
        return line;
    }

    /** Lines of one file are told by one set of rules. */
    private void requireSameRules(ResultLine line, long number) throws UnusableOutput {
        String before = line.ruleSet().orElse(ruleSet);
        if (!before.equals(ruleSet)) {
            throw new UnusableOutput(terminal.text("batch.otherRules", SourceName.of(file), number, before, ruleSet));
        }
    }
}
