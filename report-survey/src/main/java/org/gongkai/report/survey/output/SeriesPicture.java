package org.gongkai.report.survey.output;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.gongkai.report.model.measure.MeasureSeries;

/**
 * Measures over years as one SVG image: a band for each body, a panel for each measure in it, and no line over a year
 * that is not simply compared.
 *
 * @since 0.1.0
 */
public final class SeriesPicture {

    static final String STYLE = "text{font:12px sans-serif;fill:#222}.n{font-weight:bold;font-size:15px}"
            + ".v{font-size:11px}.y{font-size:10px;fill:#666}.a{stroke:#bbb}.l{stroke:#1f5fa8;stroke-width:2}"
            + ".b{stroke:#c60;stroke-dasharray:3 3}.p{fill:#1f5fa8}";

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final int COLUMNS = 3;
    private static final int MARGIN = 16;
    private static final int HEAD = 34;

    private final Locale locale;

    private SeriesPicture(Locale locale) {
        this.locale = locale;
    }

    /**
     * Writes an image, and leaves the stream open.
     *
     * @param bodies the series of each body by its name
     * @param locale the language of the words in it
     * @throws XMLStreamException where the stream fails
     */
    public static void write(Map<String, List<MeasureSeries>> bodies, Locale locale, OutputStream out)
            throws XMLStreamException {
        XMLStreamWriter svg = XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        svg.writeStartDocument("UTF-8", "1.0");
        new SeriesPicture(locale).image(bodies, svg);
        svg.writeEndDocument();
        svg.flush();
    }

    private void image(Map<String, List<MeasureSeries>> bodies, XMLStreamWriter svg) throws XMLStreamException {
        int height = bodies.values().stream().mapToInt(SeriesPicture::height).sum();
        start(svg, height);
        int top = 0;
        for (Map.Entry<String, List<MeasureSeries>> body : bodies.entrySet()) {
            svg.writeStartElement("g");
            svg.writeAttribute("transform", "translate(" + MARGIN + " " + top + ")");
            SeriesPanel.text(svg, 0, HEAD - 10, "n", body.getKey());
            panels(body.getValue(), svg);
            svg.writeEndElement();
            top += height(body.getValue());
        }
        svg.writeEndElement();
    }

    private static void start(XMLStreamWriter svg, int height) throws XMLStreamException {
        int width = MARGIN + COLUMNS * SeriesPanel.WIDTH + MARGIN;
        svg.writeStartElement("svg");
        svg.writeDefaultNamespace(NAMESPACE);
        svg.writeAttribute("viewBox", "0 0 " + width + " " + (height + MARGIN));
        svg.writeAttribute("width", String.valueOf(width));
        svg.writeAttribute("height", String.valueOf(height + MARGIN));
        svg.writeStartElement("style");
        svg.writeCharacters(STYLE);
        svg.writeEndElement();
    }

    /** The panels of a body as an image within a page, which has the style. */
    static void embed(List<MeasureSeries> series, Locale locale, XMLStreamWriter svg) throws XMLStreamException {
        svg.writeStartElement("svg");
        svg.writeAttribute("viewBox", "0 " + HEAD + " " + COLUMNS * SeriesPanel.WIDTH + " " + (height(series) - HEAD));
        svg.writeAttribute("role", "img");
        svg.writeAttribute(
                "aria-label",
                series.stream().map(each -> each.measure().message(locale)).collect(Collectors.joining(", ")));
        new SeriesPicture(locale).panels(series, svg);
        svg.writeEndElement();
    }

    private static int height(List<MeasureSeries> series) {
        int rows = (series.size() + COLUMNS - 1) / COLUMNS;
        return HEAD + rows * SeriesPanel.HEIGHT;
    }

    private void panels(List<MeasureSeries> series, XMLStreamWriter svg) throws XMLStreamException {
        for (int i = 0; i < series.size(); i++) {
            svg.writeStartElement("g");
            svg.writeAttribute(
                    "transform",
                    "translate(" + i % COLUMNS * SeriesPanel.WIDTH + " " + (HEAD + i / COLUMNS * SeriesPanel.HEIGHT)
                            + ")");
            new SeriesPanel(series.get(i), locale).draw(svg);
            svg.writeEndElement();
        }
    }
}
