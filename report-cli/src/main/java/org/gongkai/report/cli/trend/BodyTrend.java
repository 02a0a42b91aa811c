package org.gongkai.report.cli.trend;

import java.util.List;
import org.gongkai.report.model.measure.MeasureSeries;

/**
 * A body's measures over the years.
 *
 * @param name the body's latest name
 * @param series a series for each measure that was asked for, all over the same years
 */
public record BodyTrend(String name, List<MeasureSeries> series) {

    /** The years with their breaks, which are the same for each measure. */
    List<MeasureSeries.Point> years() {
        return series.get(0).points();
    }
}
