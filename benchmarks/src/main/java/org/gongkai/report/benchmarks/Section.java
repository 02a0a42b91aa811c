package org.gongkai.report.benchmarks;

import java.io.PrintStream;

/** A part of what is measured, which prints a table of its own. To add one, list it in {@link Benchmarks}. */
interface Section {

    void print(PrintStream out, Mode mode) throws Exception;
}
