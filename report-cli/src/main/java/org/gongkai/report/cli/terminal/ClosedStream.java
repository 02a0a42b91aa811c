package org.gongkai.report.cli.terminal;

import java.io.IOException;
import java.io.OutputStream;

/** Standard output that the caller has closed: nothing may be written to it, be there a file of its number or not. */
public final class ClosedStream extends OutputStream {

    @Override
    public void write(int b) throws IOException {
        throw new IOException("closed");
    }
}
