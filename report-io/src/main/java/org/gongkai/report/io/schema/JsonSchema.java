package org.gongkai.report.io.schema;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.io.shape.Node;
import org.gongkai.report.io.shape.ObjectNode;
import org.gongkai.report.io.shape.Property;
import org.gongkai.report.io.shape.ReportShape;
import org.gongkai.report.io.shape.ScalarNode;
import org.gongkai.report.io.shape.ScalarType;
import org.gongkai.report.io.shape.TableNode;
import org.gongkai.report.io.xml.XmlNames;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.Edition;

/** Writes {@link ReportShape} down as JSON Schema, edition 2020-12. Shape only: arithmetic is the rules' business. */
public final class JsonSchema {

    private static final String FIGURE = "figure";
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(Figure.MAX_DIGITS);

    private final Edition edition;

    private JsonSchema(Edition edition) {
        this.edition = edition;
    }

    /** The schema of reports in one edition. */
    public static Map<String, Object> of(Edition edition) {
        Map<String, Object> schema = SchemaParts.head(XmlNames.NAMESPACE + ":" + edition.code());
        schema.putAll(new JsonSchema(edition).object(ReportShape.ROOT));
        schema.put(SchemaParts.DEFINITIONS, Map.of(FIGURE, figure()));
        return schema;
    }

    /** The schema of reports in any of some editions. */
    public static Map<String, Object> ofAny(List<Edition> editions) {
        Map<String, Object> schema = SchemaParts.head(XmlNames.NAMESPACE);
        schema.put("title", SchemaParts.title(ReportShape.ROOT.title()));
        schema.put(
                "oneOf",
                editions.stream()
                        .map(each -> SchemaParts.reference(definition(each)))
                        .toList());
        Map<String, Object> definitions = new LinkedHashMap<>();
        for (Edition each : editions) {
            definitions.put(definition(each), new JsonSchema(each).object(ReportShape.ROOT));
        }
        definitions.put(FIGURE, figure());
        schema.put(SchemaParts.DEFINITIONS, definitions);
        return schema;
    }

    private static String definition(Edition edition) {
        return ReportShape.ROOT.name() + edition.code();
    }

    private Map<String, Object> object(ObjectNode node) {
        Map<String, Object> properties = new LinkedHashMap<>();
        node.members().forEach(member -> properties.put(member.name(), schema(member)));
        Map<String, Object> schema = SchemaParts.keyword("title", SchemaParts.title(node.title()));
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put(
                "required",
                node.members().stream().filter(Node::isRequired).map(Node::name).toList());
        schema.put("additionalProperties", false);
        return schema;
    }

    private Map<String, Object> schema(Node node) {
        if (node instanceof ObjectNode object) {
            return object(object);
        }
        if (node instanceof TableNode table) {
            return object(table.content(edition));
        }
        Map<String, Object> schema = SchemaParts.keyword("title", SchemaParts.title(node.title()));
        schema.putAll(node instanceof ScalarNode scalar ? scalar(scalar) : SchemaParts.reference(FIGURE));
        return schema;
    }

    private Map<String, Object> scalar(ScalarNode node) {
        ScalarType type = node.type();
        if (node.name().equals(Property.EDITION.code())) {
            return SchemaParts.keyword("const", edition.code());
        }
        if (!type.codes().isEmpty()) {
            return SchemaParts.keyword(
                    "oneOf", type.codes().stream().map(JsonSchema::code).toList());
        }
        Map<String, Object> schema = switch (type.kind()) {
            case TEXT -> SchemaParts.keyword("type", "string");
            case DATE -> SchemaParts.keyword("type", "string");
            case INTEGER -> SchemaParts.keyword("type", "integer");
            case DECIMAL -> number();
        };
        type.pattern().ifPresent(pattern -> schema.put("pattern", "^(" + pattern + ")$"));
        return schema;
    }

    private static Map<String, Object> code(ScalarType.Code code) {
        Map<String, Object> schema = SchemaParts.keyword("const", code.text());
        schema.put("title", SchemaParts.title(code.label()));
        return schema;
    }

    private static Map<String, Object> number() {
        Map<String, Object> schema = SchemaParts.keyword("type", "number");
        schema.put("exclusiveMinimum", LIMIT.negate());
        schema.put("exclusiveMaximum", LIMIT);
        return schema;
    }

    private static Map<String, Object> figure() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(
                Property.RAW.code(), SchemaParts.titled(Property.RAW.label(), SchemaParts.keyword("type", "string")));
        properties.put(Property.VALUE.code(), SchemaParts.titled(Property.VALUE.label(), number()));
        properties.put(
                Property.STATE.code(),
                SchemaParts.titled(Property.STATE.label(), SchemaParts.keyword("enum", states())));
        properties.put(
                Property.NOTE.code(), SchemaParts.titled(Property.NOTE.label(), SchemaParts.keyword("type", "string")));
        Map<String, Object> parts = SchemaParts.keyword("type", "object");
        parts.put("properties", properties);
        parts.put("required", List.of(Property.RAW.code()));
        parts.put("additionalProperties", false);
        Map<String, Object> schema = SchemaParts.keyword("title", SchemaParts.title(SchemaTexts.FIGURE));
        schema.put("anyOf", List.of(number(), SchemaParts.keyword("type", "null"), parts));
        return schema;
    }

    static List<String> states() {
        return Arrays.stream(Figure.State.values()).map(Figure.State::code).toList();
    }
}
