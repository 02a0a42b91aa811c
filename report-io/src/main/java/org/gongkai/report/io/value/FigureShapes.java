package org.gongkai.report.io.value;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.report.io.json.JsonFigureReader;
import org.gongkai.report.io.json.JsonFigureWriter;
import org.gongkai.report.io.problem.ProblemException;
import org.gongkai.report.io.problem.Problems;
import org.gongkai.report.io.result.ResultJson;
import org.gongkai.report.model.Provenance;
import org.gongkai.report.model.Ratio;
import org.gongkai.report.model.ReportMeasures;
import org.gongkai.report.model.ReportSum;
import org.gongkai.report.model.SourceLocation;
import org.gongkai.report.model.figure.CellDifference;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.FigureRow;
import org.gongkai.report.model.figure.LineFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.model.measure.MeasureSeries;
import org.gongkai.report.model.value.ValueTree;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Figures, and what is made of them. */
final class FigureShapes {

    private static final String UNREAD_CELLS = "unreadCells";
    private static final String PARAGRAPHS = "paragraphs";
    private static final String UNREAD_SECTIONS = "unreadSections";

    static final List<ValueShape<?>> ALL = List.of(
            ValueShapes.figure(),
            ValueShape.written(FigureRow.class, FigureShapes::row),
            ValueShape.written(LineFigures.class, FigureShapes::line),
            ValueShape.of(CellDifference.class, FigureShapes::difference, (json, positions) -> difference(json)),
            ValueShape.of(Ratio.class, FigureShapes::ratio, (json, positions) -> ratio(json)),
            ValueShapes.tree(ValueTree.of(ReportMeasures.class, FigureShapes::measures)),
            ValueShapes.tree(ValueTree.of(MeasureSeries.class, FigureShapes::series)),
            ValueShapes.tree(ValueTree.of(MeasureSeries.Point.class, FigureShapes::point)),
            ValueShapes.tree(ValueTree.of(ReportSum.class, FigureShapes::sum)),
            ValueShapes.tree(ValueTree.of(
                    ReportSum.Addend.class, addend -> Map.of("agency", addend.agency(), "year", addend.year()))),
            ValueShape.of(SourceLocation.class, ResultJson::write, (json, positions) -> location(json)),
            ValueShape.of(Provenance.class, FigureShapes::provenance, (json, positions) -> provenance(json)));

    private FigureShapes() {}

    private static void row(FigureRow row, JsonGenerator json) {
        json.writeStartObject();
        for (int i = 0; i < row.columns().size(); i++) {
            json.writeName(row.columns().get(i).code());
            JsonFigureWriter.write(row.figures().get(i), json);
        }
        json.writeEndObject();
    }

    private static void line(LineFigures line, JsonGenerator json) {
        Edition edition = line.figures().edition();
        json.writeStartObject();
        if (edition.form().has(line.term())) {
            for (FormColumn column : edition.form().line(line.term()).columns()) {
                json.writeName(column.name());
                JsonFigureWriter.write(line.at(column.term()), json);
            }
        }
        json.writeEndObject();
    }

    private static void difference(CellDifference difference, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("cell", difference.cell().toString());
        json.writeName("from");
        JsonFigureWriter.write(difference.from(), json);
        json.writeName("to");
        JsonFigureWriter.write(difference.to(), json);
        json.writeEndObject();
    }

    private static CellDifference difference(JsonParser parser) {
        Object[] parts = new Object[3];
        Members.read(
                parser,
                Map.of(
                        "cell", json -> parts[0] = CellAddress.parse(Members.text(json)),
                        "from", json -> parts[1] = JsonFigureReader.read(json),
                        "to", json -> parts[2] = JsonFigureReader.read(json)),
                "cell",
                "from",
                "to");
        return new CellDifference((CellAddress) parts[0], (Figure) parts[1], (Figure) parts[2]);
    }

    private static void ratio(Ratio ratio, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("numerator", ratio.numerator());
        json.writeNumberProperty("denominator", ratio.denominator());
        json.writeEndObject();
    }

    private static Ratio ratio(JsonParser parser) {
        long[] parts = new long[2];
        Members.read(
                parser,
                Map.of(
                        "numerator", json -> parts[0] = Members.whole(json),
                        "denominator", json -> parts[1] = Members.whole(json)),
                "numerator",
                "denominator");
        return new Ratio(parts[0], parts[1]);
    }

    private static Map<String, Object> measures(ReportMeasures measures) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("disclosureRate", measures.disclosureRate());
        members.put("refusalRate", measures.refusalRate());
        members.put("unavailableRate", measures.unavailableRate());
        members.put("notProcessedRate", measures.notProcessedRate());
        members.put("correctionRate", measures.correctionRate());
        members.put("disputesPerRequest", measures.disputesPerRequest());
        return members;
    }

    private static Map<String, Object> series(MeasureSeries series) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("measure", series.measure());
        members.put("points", series.points());
        return members;
    }

    private static Map<String, Object> point(MeasureSeries.Point point) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("year", point.year());
        members.put("body", point.body());
        members.put("edition", point.edition());
        members.put("value", point.value());
        members.put("breaks", point.breaks());
        return members;
    }

    /** Where a report is in want of a figure the sum is blank, and how far it goes stands beside it. */
    private static Map<String, Object> sum(ReportSum sum) {
        Map<String, Object> lacking = new LinkedHashMap<>();
        Map<String, Object> partial = new LinkedHashMap<>();
        sum.incompleteCells().forEach(cell -> {
            lacking.put(cell.toString(), sum.lacking(cell));
            partial.put(cell.toString(), sum.partialSum(cell).toPlainString());
        });
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("addends", sum.addends());
        members.put("figures", sum.figures());
        members.put("lacking", lacking);
        members.put("partialSums", partial);
        return members;
    }

    private static SourceLocation location(JsonParser parser) {
        SourceLocation.Builder place = SourceLocation.builder();
        Members.read(
                parser,
                Map.of(
                        "line", json -> place.line(Members.count(json)),
                        "column", json -> place.column(Members.count(json)),
                        "page", json -> place.page(Members.count(json)),
                        "table", json -> place.table(Members.count(json)),
                        "tableRow", json -> place.tableRow(Members.count(json)),
                        "tableColumn", json -> place.tableColumn(Members.count(json)),
                        "path", json -> place.path(Members.text(json))));
        return place.build();
    }

    private static void provenance(Provenance provenance, JsonGenerator json) {
        json.writeStartObject();
        provenance.cells().forEach(cell -> {
            json.writeName(cell.toString());
            ResultJson.write(provenance.location(cell).orElseThrow(), json);
        });
        names(UNREAD_CELLS, provenance.unreadCells().stream().map(CellAddress::toString), json);
        names(UNREAD_SECTIONS, provenance.unreadSections().stream().map(Section::code), json);
        if (!provenance.paragraphs().isEmpty()) {
            json.writeObjectPropertyStart(PARAGRAPHS);
            provenance.paragraphs().forEach((text, place) -> {
                json.writeName(text);
                ResultJson.write(place, json);
            });
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void names(String member, Stream<String> names, JsonGenerator json) {
        List<String> all = names.toList();
        if (!all.isEmpty()) {
            json.writeArrayPropertyStart(member);
            all.forEach(json::writeString);
            json.writeEndArray();
        }
    }

    private static Provenance provenance(JsonParser parser) {
        Set<String> seen = new HashSet<>();
        Provenance.Builder provenance = Provenance.builder();
        Members.each(parser, name -> {
            if (!seen.add(name)) {
                throw new ProblemException(Problems.of("property.duplicate", Problems.quote(name)));
            }
            switch (name) {
                case UNREAD_CELLS -> Members.texts(parser, cell -> provenance.unread(CellAddress.parse(cell)));
                case UNREAD_SECTIONS -> Members.texts(parser, section -> provenance.unread(Section.fromCode(section)));
                case PARAGRAPHS -> Members.each(parser, text -> provenance.paragraph(text, location(parser)));
                default -> provenance.put(CellAddress.parse(name), location(parser));
            }
        });
        return provenance.build();
    }

    static Optional<String> text(Optional<?> value) {
        return value.map(Object::toString);
    }
}
