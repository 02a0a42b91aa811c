package org.gongkai.report.cli.batch;

import java.io.IOException;

/** Takes results, on one thread at a time. */
public interface ResultSink<R> {

    /** Takes the next result. */
    void accept(R result) throws IOException;

    /** Called when nothing more is ready: what was accepted should be made safe. */
    void idle() throws IOException;
}
