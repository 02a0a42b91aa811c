package org.gongkai.report.cli;

/** An output that a batch must not or cannot write to. The message is one line in the user's language. */
final class UnusableOutput extends Exception {

    UnusableOutput(String message) {
        super(message);
    }
}
