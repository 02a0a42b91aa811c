package org.gongkai.report.benchmarks;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Which report a benchmark measures. */
@State(Scope.Benchmark)
public class Shape {

    /** The report. */
    @Param({"COUNTY", "CITY", "PROVINCE"})
    public Sample sample = Sample.COUNTY;
}
