package org.gongkai.report.cli.command;

import org.gongkai.report.model.measure.ReportMeasure;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a measure by its code. */
final class MeasureConverter implements ITypeConverter<ReportMeasure> {

    @Override
    public ReportMeasure convert(String code) {
        try {
            return ReportMeasure.fromCode(code);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(ReportMeasure.codes());
        }
    }
}
