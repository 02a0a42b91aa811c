package org.gongkai.report.io;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.gongkai.report.io.json.JsonOutput;
import org.gongkai.report.io.json.JsonTree;
import org.gongkai.report.io.schema.JsonSchema;
import org.gongkai.report.io.schema.RecordSchema;
import org.gongkai.report.io.schema.Schematron;
import org.gongkai.report.io.schema.XmlSchema;
import org.gongkai.report.model.form.Edition;
import tools.jackson.core.JsonGenerator;

/**
 * The schemas of the formats, generated from the form's declaration, for systems without this library. They also lie in
 * the jar beside this class, in the folder {@code schema}.
 *
 * @since 0.1.0
 */
public final class ReportSchemas {

    private ReportSchemas() {}

    /** The JSON Schema (2020-12) of reports in any edition. */
    public static String jsonSchema() {
        return jsonSchema(List.of(Edition.values()));
    }

    static String jsonSchema(List<Edition> editions) {
        return json(JsonSchema.ofAny(editions));
    }

    /** The JSON Schema (2020-12) of reports in one edition. */
    public static String jsonSchema(Edition edition) {
        return json(JsonSchema.of(edition));
    }

    /**
     * The JSON Schema (2020-12) of what a check answers, a line an input: the records of {@code validate --format json}
     * and {@code batch}.
     */
    public static String recordSchema() {
        return json(RecordSchema.schema());
    }

    /** The XML Schema (1.0) of reports in one edition; a schema for all of them is beyond XML Schema. */
    public static String xsd(Edition edition) {
        return XmlSchema.of(edition);
    }

    /**
     * The Schematron (ISO, XPath 2.0) of the arithmetic rules, over the XML format, for any edition. The flag of an
     * assertion is the id of its rule.
     */
    public static String schematron() {
        return schematron(List.of(Edition.values()));
    }

    static String schematron(List<Edition> editions) {
        return Schematron.of(editions);
    }

    private static String json(Map<String, Object> schema) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonOutput.to(text, true)) {
            JsonTree.write(schema, json);
        }
        return text.append('\n').toString();
    }
}
