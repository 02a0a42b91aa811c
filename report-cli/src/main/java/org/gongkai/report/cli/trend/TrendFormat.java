package org.gongkai.report.cli.trend;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.gongkai.report.cli.terminal.Terminal;
import org.gongkai.report.cli.terminal.Visible;
import org.gongkai.report.io.SeriesCsv;
import org.gongkai.report.model.measure.MeasureSeries;
import org.gongkai.report.survey.output.SeriesPicture;

/** How {@code gongkai trend} shows what it found. */
public enum TrendFormat {
    text,
    csv,
    svg;

    /** Shows trends on the terminal, or writes them to standard output. */
    public void write(Collection<BodyTrend> trends, Terminal terminal) throws IOException {
        switch (this) {
            case text -> new TrendText(terminal).print(trends);
            case csv ->
                SeriesCsv.write(
                        trends.stream()
                                .map(BodyTrend::series)
                                .flatMap(List::stream)
                                .toList(),
                        terminal.stream());
            case svg -> picture(trends, terminal, terminal.stream());
        }
    }

    private static void picture(Collection<BodyTrend> trends, Terminal terminal, OutputStream out) throws IOException {
        try {
            Map<String, List<MeasureSeries>> bodies = new LinkedHashMap<>();
            trends.forEach(trend -> bodies.put(Visible.text(trend.name()), trend.series()));
            SeriesPicture.write(bodies, terminal.locale(), out);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
