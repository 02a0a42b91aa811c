package org.gongkai.report.service.guard;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that is cut off by a refusal where it has too many bytes. */
public final class LimitedStream extends FilterInputStream {

    private final long most;
    private long count;

    /** A stream of no more than so many bytes. */
    public LimitedStream(InputStream stream, long most) {
        super(stream);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        count(read);
        return read;
    }

    private void count(int read) throws IOException {
        count += Math.max(read, 0);
        if (count > most) {
            throw new IOException("more than " + most + " bytes");
        }
    }
}
