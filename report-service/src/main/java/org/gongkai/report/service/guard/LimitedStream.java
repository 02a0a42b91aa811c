package org.gongkai.report.service.guard;

import java.io.FilterInputStream;
import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;

/** A stream that is cut off where it has too many bytes, and hands out what was answered before it waits for more. */
public final class LimitedStream extends FilterInputStream {

    private final long most;
    private final Flushable answers;
    private long count;

    /** A stream of no more than so many bytes, and where the answers to it go. */
    public LimitedStream(InputStream stream, long most, Flushable answers) {
        super(stream);
        this.most = most;
        this.answers = answers;
    }

    @Override
    public int read() throws IOException {
        beforeWaiting();
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        beforeWaiting();
        int read = super.read(bytes, from, length);
        count(read);
        return read;
    }

    /** A client may wait for an answer before it sends the next report. */
    private void beforeWaiting() throws IOException {
        if (in.available() == 0) {
            answers.flush();
        }
    }

    private void count(int read) throws IOException {
        count += Math.max(read, 0);
        if (count > most) {
            throw new IOException("more than " + most + " bytes");
        }
    }
}
