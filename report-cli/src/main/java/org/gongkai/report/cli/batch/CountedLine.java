package org.gongkai.report.cli.batch;

import java.io.IOException;
import org.gongkai.report.io.result.ResultLine;

/** Takes what an earlier run wrote. */
@FunctionalInterface
public interface CountedLine {

    /** Takes a line. */
    void add(ResultLine line) throws IOException;
}
