package org.gongkai.report.cli.terminal;

/** An output that a batch must not or cannot write to. The message is one line in the user's language. */
public final class UnusableOutput extends Exception {

    public UnusableOutput(String message) {
        super(message);
    }
}
