package org.gongkai.report.service.guard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Reads the body of a request that is no stream: no more than so many bytes, within so much time. */
@Component
public final class LimitedBody {

    private static final int CHUNK = 16 << 10;

    private final long most;
    private final Duration longest;

    LimitedBody(ServiceProperties properties) {
        this.most = properties.maxBytes().toBytes();
        this.longest = properties.maxSending();
    }

    /** All bytes of a stream. A client that sends a byte now and then is told so in time, too. */
    public byte[] read(InputStream stream) throws IOException {
        long begun = System.nanoTime();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = stream.read(chunk); read >= 0; read = stream.read(chunk)) {
            all.write(chunk, 0, read);
            if (all.size() > most) {
                throw ServiceProblem.TOO_LARGE.with(most);
            }
            if (System.nanoTime() - begun > longest.toNanos()) {
                throw ServiceProblem.SLOW.with(longest.toSeconds());
            }
        }
        return all.toByteArray();
    }
}
