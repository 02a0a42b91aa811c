package org.gongkai.report.cli.trend;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.gongkai.report.cli.terminal.Visible;
import org.gongkai.report.model.measure.MeasureSeries;

/** Trends as one SVG image: a band for each body, a panel for each measure in it. */
final class TrendPicture {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final String STYLE = "text{font:12px sans-serif;fill:#222}.n{font-weight:bold;font-size:15px}"
            + ".v{font-size:11px}.y{font-size:10px;fill:#666}.a{stroke:#bbb}.l{stroke:#1f5fa8;stroke-width:2}"
            + ".b{stroke:#c60;stroke-dasharray:3 3}.p{fill:#1f5fa8}";
    private static final int COLUMNS = 3;
    private static final int MARGIN = 16;
    private static final int HEAD = 34;

    private final Locale locale;

    TrendPicture(Locale locale) {
        this.locale = locale;
    }

    void write(Collection<BodyTrend> trends, OutputStream out) throws XMLStreamException {
        XMLStreamWriter svg = XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        int width = MARGIN + COLUMNS * TrendPanel.WIDTH + MARGIN;
        int height = trends.stream().mapToInt(TrendPicture::height).sum() + MARGIN;
        svg.writeStartDocument("UTF-8", "1.0");
        svg.writeStartElement("svg");
        svg.writeDefaultNamespace(NAMESPACE);
        svg.writeAttribute("viewBox", "0 0 " + width + " " + height);
        svg.writeAttribute("width", String.valueOf(width));
        svg.writeAttribute("height", String.valueOf(height));
        svg.writeStartElement("style");
        svg.writeCharacters(STYLE);
        svg.writeEndElement();
        int top = 0;
        for (BodyTrend trend : trends) {
            band(trend, top, svg);
            top += height(trend);
        }
        svg.writeEndElement();
        svg.writeEndDocument();
        svg.flush();
    }

    private static int height(BodyTrend trend) {
        int rows = (trend.series().size() + COLUMNS - 1) / COLUMNS;
        return HEAD + rows * TrendPanel.HEIGHT;
    }

    private void band(BodyTrend trend, int top, XMLStreamWriter svg) throws XMLStreamException {
        svg.writeStartElement("g");
        svg.writeAttribute("transform", "translate(" + MARGIN + " " + top + ")");
        TrendPanel.text(svg, 0, HEAD - 10, "n", Visible.text(trend.name()));
        List<MeasureSeries> all = trend.series();
        for (int i = 0; i < all.size(); i++) {
            svg.writeStartElement("g");
            svg.writeAttribute(
                    "transform",
                    "translate(" + i % COLUMNS * TrendPanel.WIDTH + " " + (HEAD + i / COLUMNS * TrendPanel.HEIGHT)
                            + ")");
            new TrendPanel(all.get(i), locale).draw(svg);
            svg.writeEndElement();
        }
        svg.writeEndElement();
    }
}
