package org.gongkai.report.io.schema;

import java.util.List;
import javax.xml.XMLConstants;
import org.gongkai.report.io.shape.FigureNode;
import org.gongkai.report.io.shape.FormatVersion;
import org.gongkai.report.io.shape.Node;
import org.gongkai.report.io.shape.ObjectNode;
import org.gongkai.report.io.shape.Property;
import org.gongkai.report.io.shape.ReportShape;
import org.gongkai.report.io.shape.ScalarNode;
import org.gongkai.report.io.shape.ScalarType;
import org.gongkai.report.io.shape.TableNode;
import org.gongkai.report.io.xml.XmlLines;
import org.gongkai.report.io.xml.XmlNames;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.Label;

/** Writes {@link ReportShape} down as XML Schema 1.0. Shape only: arithmetic is the rules' business. */
public final class XmlSchema {

    private static final String FIGURE = "figure";
    private static final String NUMBER = "number";
    private static final String BLANK = "blank";
    private static final String NUMBER_OR_BLANK = "numberOrBlank";

    private final Edition edition;
    private final XmlLines out = new XmlLines();

    private XmlSchema(Edition edition) {
        this.edition = edition;
    }

    /** The schema of reports in one edition. */
    public static String of(Edition edition) {
        return new XmlSchema(edition).write();
    }

    private String write() {
        out.open(
                "xs:schema",
                "xmlns:xs",
                XMLConstants.W3C_XML_SCHEMA_NS_URI,
                "xmlns",
                XmlNames.NAMESPACE,
                "targetNamespace",
                XmlNames.NAMESPACE,
                "elementFormDefault",
                "qualified",
                "version",
                FormatVersion.CURRENT.toString());
        object(ReportShape.ROOT.name(), ReportShape.ROOT, true, true);
        figure();
        numbers();
        return out.close("xs:schema").toString();
    }

    /** Elements may come in any order, as in JSON. */
    private void object(String name, ObjectNode node, boolean required, boolean root) {
        open(name, required, root);
        annotate(node.title());
        out.open("xs:complexType").open("xs:all");
        node.members().forEach(this::member);
        out.close("xs:all").close("xs:complexType").close("xs:element");
    }

    private void open(String name, boolean required, boolean root) {
        if (required || root) {
            out.open("xs:element", "name", name);
        } else {
            out.open("xs:element", "name", name, "minOccurs", "0");
        }
    }

    private void annotate(Label label) {
        out.open("xs:annotation")
                .text("xs:documentation", label.zh(), "xml:lang", "zh")
                .text("xs:documentation", label.en(), "xml:lang", "en")
                .close("xs:annotation");
    }

    private void member(Node node) {
        if (node instanceof ObjectNode object) {
            object(object.name(), object, object.isRequired(), false);
        } else if (node instanceof TableNode table) {
            object(table.name(), table.content(edition), true, false);
        } else if (node instanceof FigureNode cell) {
            out.open("xs:element", "name", cell.name(), "type", FIGURE);
            annotate(cell.title());
            out.close("xs:element");
        } else if (node instanceof ScalarNode scalar) {
            open(scalar.name(), scalar.isRequired(), false);
            annotate(scalar.title());
            scalar(scalar);
            out.close("xs:element");
        }
    }

    private void scalar(ScalarNode node) {
        ScalarType type = node.type();
        out.open("xs:simpleType").open("xs:restriction", "base", base(type));
        if (node.name().equals(Property.EDITION.code())) {
            out.empty("xs:enumeration", "value", edition.code());
        } else {
            type.codes().forEach(this::code);
        }
        pattern(type);
        out.close("xs:restriction").close("xs:simpleType");
    }

    private static String base(ScalarType type) {
        return switch (type.kind()) {
            case TEXT -> "xs:string";
            case DATE -> "xs:date";
            case INTEGER -> "xs:integer";
            case DECIMAL -> NUMBER;
        };
    }

    private void code(ScalarType.Code code) {
        out.open("xs:enumeration", "value", code.text());
        annotate(code.label());
        out.close("xs:enumeration");
    }

    private void pattern(ScalarType type) {
        if (type.kind() == ScalarType.Kind.INTEGER) {
            out.empty("xs:pattern", "value", XmlNames.INTEGER);
        }
        type.pattern().ifPresent(pattern -> out.empty("xs:pattern", "value", pattern));
    }

    private void figure() {
        out.open("xs:complexType", "name", FIGURE);
        annotate(SchemaTexts.FIGURE);
        out.open("xs:simpleContent").open("xs:extension", "base", NUMBER_OR_BLANK);
        for (Property property : List.of(Property.NOTE, Property.RAW)) {
            out.open("xs:attribute", "name", property.code(), "type", "xs:string");
            annotate(property.label());
            out.close("xs:attribute");
        }
        out.open("xs:attribute", "name", Property.STATE.code());
        annotate(Property.STATE.label());
        out.open("xs:simpleType").open("xs:restriction", "base", "xs:string");
        JsonSchema.states().forEach(state -> out.empty("xs:enumeration", "value", state));
        out.close("xs:restriction").close("xs:simpleType").close("xs:attribute");
        out.close("xs:extension").close("xs:simpleContent").close("xs:complexType");
    }

    private void numbers() {
        out.open("xs:simpleType", "name", NUMBER)
                .open("xs:restriction", "base", "xs:decimal")
                .empty("xs:totalDigits", "value", Integer.toString(Figure.MAX_DIGITS))
                .empty("xs:pattern", "value", XmlNames.NUMBER)
                .close("xs:restriction")
                .close("xs:simpleType");
        out.open("xs:simpleType", "name", BLANK)
                .open("xs:restriction", "base", "xs:token")
                .empty("xs:length", "value", "0")
                .close("xs:restriction")
                .close("xs:simpleType");
        out.open("xs:simpleType", "name", NUMBER_OR_BLANK)
                .empty("xs:union", "memberTypes", NUMBER + " " + BLANK)
                .close("xs:simpleType");
    }
}
