package org.gongkai.report.cli.command;

import java.math.BigInteger;
import org.gongkai.report.cli.terminal.Terminal;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of threads. More than keep the processors busy do nothing but take memory, so no more are had. */
public final class ThreadsConverter implements ITypeConverter<Threads> {

    private static final int LONGEST = 1_000;

    private final Terminal terminal;

    public ThreadsConverter(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Threads convert(String text) {
        if (text.length() > LONGEST || !text.matches("[-+]?[0-9]+")) {
            throw new TypeConversionException(terminal.text("usage.noNumber", text));
        }
        BigInteger wanted = new BigInteger(text);
        if (wanted.signum() <= 0) {
            throw new TypeConversionException(terminal.text("batch.noThreads", text));
        }
        return new Threads(wanted.min(BigInteger.valueOf(Threads.most())).intValue());
    }
}
