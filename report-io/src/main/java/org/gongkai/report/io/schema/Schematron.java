package org.gongkai.report.io.schema;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.io.shape.Property;
import org.gongkai.report.io.shape.ReportShape;
import org.gongkai.report.io.xml.XmlLines;
import org.gongkai.report.io.xml.XmlNames;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Equation;
import org.gongkai.report.model.form.EquationFamily;
import org.gongkai.report.model.form.Form;

/**
 * Writes the form's equations down as ISO Schematron over the XML format, in XPath 2.0 for its exact decimals. An
 * equation with a cell that is no number is left alone, as the rules do.
 */
public final class Schematron {

    private static final String NAMESPACE = "http://purl.oclc.org/dsdl/schematron";
    private static final String PREFIX = "r:";

    private final XmlLines out = new XmlLines();

    private Schematron() {}

    /** The arithmetic of reports in any of some editions. */
    public static String of(List<Edition> editions) {
        Schematron schematron = new Schematron();
        schematron.open();
        editions.forEach(schematron::edition);
        return schematron.out.close("sch:schema").toString();
    }

    private void open() {
        out.open("sch:schema", "xmlns:sch", NAMESPACE, "queryBinding", "xslt2")
                .text("sch:title", SchemaTexts.ARITHMETIC.zh(), "xml:lang", "zh")
                .empty("sch:ns", "prefix", "r", "uri", XmlNames.NAMESPACE)
                .empty("sch:ns", "prefix", "xs", "uri", "http://www.w3.org/2001/XMLSchema");
    }

    private void edition(Edition edition) {
        edition.form().equationFamilies().forEach(family -> family(edition.form(), family));
    }

    private void family(Form form, EquationFamily family) {
        String context = "/" + PREFIX + ReportShape.ROOT.name() + "[" + PREFIX + Property.EDITION.code() + " = '"
                + form.edition().code() + "']";
        out.open("sch:pattern", "id", family.rule() + "." + form.edition().code())
                .text("sch:title", family.rule() + " " + family.formula().zh())
                .open("sch:rule", "context", context);
        family.equations().forEach(equation -> equation(form, equation));
        out.close("sch:rule").close("sch:pattern");
    }

    private void equation(Form form, Equation equation) {
        String name = equation.left().get(0).toString().replace(':', '-');
        out.text(
                "sch:assert",
                equation.family().rule() + " " + sum(equation.left()) + " = " + sum(equation.right()),
                "id",
                String.join(".", equation.family().rule(), form.edition().code(), name),
                "flag",
                equation.family().rule(),
                "test",
                test(form, equation));
    }

    private static String sum(List<CellAddress> cells) {
        return cells.stream().map(CellAddress::toString).collect(Collectors.joining(" + "));
    }

    private static String test(Form form, Equation equation) {
        List<CellAddress> all = Stream.concat(equation.left().stream(), equation.right().stream())
                .toList();
        return "if (" + paths(form, all) + "[not(normalize-space())]) then true() else " + total(form, equation.left())
                + " = " + total(form, equation.right());
    }

    private static String total(Form form, List<CellAddress> cells) {
        return "sum(" + paths(form, cells) + "/xs:decimal(.))";
    }

    private static String paths(Form form, List<CellAddress> cells) {
        return cells.stream().map(cell -> path(form, cell)).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String path(Form form, CellAddress cell) {
        return form.path(cell).stream().map(step -> PREFIX + step).collect(Collectors.joining("/"));
    }
}
