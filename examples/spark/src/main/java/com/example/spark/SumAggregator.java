package com.example.spark;

import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.expressions.Aggregator;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.ReportSum;
import org.gongkai.report.model.form.Edition;

/** Adds reports of one edition up, cell by cell, wherever they are. */
final class SumAggregator extends Aggregator<DisclosureReport, ReportSum, ReportSum> {

    private final String edition;

    SumAggregator(Edition edition) {
        this.edition = edition.code();
    }

    @Override
    public ReportSum zero() {
        return ReportSum.empty(Edition.fromCode(edition));
    }

    @Override
    public ReportSum reduce(ReportSum sum, DisclosureReport report) {
        return report.edition().code().equals(edition) ? sum.plus(report) : sum;
    }

    @Override
    public ReportSum merge(ReportSum one, ReportSum other) {
        return one.plus(other);
    }

    @Override
    public ReportSum finish(ReportSum sum) {
        return sum;
    }

    @Override
    public Encoder<ReportSum> bufferEncoder() {
        return Encoders.javaSerialization(ReportSum.class);
    }

    @Override
    public Encoder<ReportSum> outputEncoder() {
        return Encoders.javaSerialization(ReportSum.class);
    }
}
