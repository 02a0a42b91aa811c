package org.gongkai.report.io.value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.gongkai.report.io.json.JsonFigureReader;
import org.gongkai.report.io.json.JsonFigureWriter;
import org.gongkai.report.io.json.JsonReportReader;
import org.gongkai.report.io.json.JsonReportWriter;
import org.gongkai.report.io.shape.ReportPart;
import org.gongkai.report.io.shape.ReportParts;
import org.gongkai.report.io.text.ReadSettings;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.value.ValueTree;
import org.gongkai.report.model.value.ValueTreeProvider;
import org.jspecify.annotations.Nullable;

/** The shapes of all public values. */
public final class ValueShapes {

    private static final Map<Class<?>, ValueShape<?>> BY_TYPE = new LinkedHashMap<>();

    static {
        Stream.of(
                        TextShapes.ALL.stream(),
                        FigureShapes.ALL.stream(),
                        ResultShapes.ALL.stream(),
                        ProfileShapes.ALL.stream(),
                        FormShapes.ALL.stream(),
                        RequestShapes.ALL.stream(),
                        ReportParts.all().stream().map(ValueShapes::part),
                        provided())
                .flatMap(shapes -> shapes)
                .forEach(shape -> BY_TYPE.put(shape.type(), shape));
    }

    private ValueShapes() {}

    /** The report's own shape, read with settings. */
    public static ValueShape<DisclosureReport> report(ReadSettings settings) {
        return ValueShape.of(
                DisclosureReport.class,
                (report, json) -> JsonReportWriter.write(json, report),
                (json, positions) -> JsonReportReader.read(json, positions, settings));
    }

    /** All shapes but the report's. */
    public static List<ValueShape<?>> all() {
        return List.copyOf(BY_TYPE.values());
    }

    /** The shape of a value, by its class, what that extends or what it implements. */
    @SuppressWarnings("unchecked")
    static Optional<ValueShape<Object>> find(Object value) {
        for (Class<?> type = value.getClass(); type != null; type = type.getSuperclass()) {
            ValueShape<?> shape = of(type);
            if (shape != null) {
                return Optional.of((ValueShape<Object>) shape);
            }
        }
        return Optional.empty();
    }

    private static @Nullable ValueShape<?> of(Class<?> type) {
        if (type == DisclosureReport.class) {
            return Report.SHAPE;
        }
        ValueShape<?> own = BY_TYPE.get(type);
        return own != null
                ? own
                : Stream.of(type.getInterfaces())
                        .map(BY_TYPE::get)
                        .filter(shape -> shape != null)
                        .findFirst()
                        .orElse(null);
    }

    private static final class Report {

        static final ValueShape<DisclosureReport> SHAPE =
                ValueShape.written(DisclosureReport.class, (report, json) -> JsonReportWriter.write(json, report));

        private Report() {}
    }

    private static <T> ValueShape<T> part(ReportPart<T> part) {
        return ValueShape.of(
                part.type(),
                (value, json) -> JsonReportWriter.writePart(json, value, part),
                (json, positions) -> JsonReportReader.readPart(json, positions, part));
    }

    static ValueShape<Figure> figure() {
        return ValueShape.of(Figure.class, JsonFigureWriter::write, (json, positions) -> JsonFigureReader.read(json))
                .withNull(Figure.blank());
    }

    /** What other modules have. */
    private static Stream<ValueShape<?>> provided() {
        return ServiceLoader.load(ValueTreeProvider.class, ValueShapes.class.getClassLoader()).stream()
                .flatMap(provider -> provider.get().trees().stream())
                .map(ValueShapes::tree);
    }

    static <T> ValueShape<T> tree(ValueTree<T> tree) {
        return ValueShape.written(tree.type(), (value, json) -> ValueWriter.members(tree.members(value), json));
    }
}
