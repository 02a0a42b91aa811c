package org.gongkai.report.io.schema;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.io.shape.Property;
import org.gongkai.report.io.xml.XmlNames;
import org.gongkai.report.rules.Severity;
import org.gongkai.report.rules.Verdict;

/**
 * The JSON Schema, edition 2020-12, of what a check answers, a line an input: the record of a report that was checked,
 * or of an input that yielded none. Objects may get members in later versions, so none of them is closed.
 */
public final class RecordSchema {

    private static final String DIGEST = "^sha256:[0-9a-f]+$";

    private RecordSchema() {}

    /** The schema of a record. */
    public static Map<String, Object> schema() {
        Map<String, Object> schema = SchemaParts.head(XmlNames.NAMESPACE + ":record");
        schema.put("title", SchemaParts.title(SchemaTexts.RECORD));
        schema.put("oneOf", List.of(SchemaParts.reference("checked"), SchemaParts.reference("failed")));
        schema.put(SchemaParts.DEFINITIONS, definitions());
        return schema;
    }

    private static Map<String, Object> definitions() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("checked", checked());
        all.put("failed", failed());
        all.put("finding", finding());
        all.put("notEvaluated", notEvaluated());
        all.put(
                "implied",
                SchemaObject.of("implied")
                        .needs("cell", RecordParts.cell())
                        .needs("value", SchemaParts.digits())
                        .build());
        all.put("remark", remark());
        all.put("repairs", RepairSchema.repairs());
        all.put("proposal", RepairSchema.proposal());
        all.put("change", RepairSchema.change());
        all.put("place", place());
        all.put(
                "text",
                SchemaObject.of("text")
                        .needs("zh", SchemaParts.text())
                        .needs("en", SchemaParts.text())
                        .build());
        return all;
    }

    private static Map<String, Object> checked() {
        return SchemaObject.of("checked")
                .needs("report", report())
                .needs("verdict", SchemaParts.choice(names(Verdict.values())))
                .may("digest", RecordParts.titled("digest", SchemaParts.pattern(DIGEST)))
                .needs("engine", RecordParts.titled("engine", SchemaParts.text()))
                .needs("ruleSet", RecordParts.titled("ruleSet", SchemaParts.text()))
                .needs("findings", SchemaParts.list(SchemaParts.reference("finding")))
                .may("waived", RecordParts.titled("waived", SchemaParts.list(SchemaParts.reference("finding"))))
                .needs("notEvaluated", SchemaParts.list(SchemaParts.reference("notEvaluated")))
                .may("implied", SchemaParts.list(SchemaParts.reference("implied")))
                .may("remarks", SchemaParts.list(SchemaParts.reference("remark")))
                .may("repairs", SchemaParts.reference("repairs"))
                .build();
    }

    private static Map<String, Object> report() {
        return SchemaObject.of("report")
                .needs("source", RecordParts.titled("source", SchemaParts.text()))
                .may("agency", SchemaParts.titled(Property.AGENCY.label(), SchemaParts.text()))
                .needs("year", SchemaParts.titled(Property.YEAR.label(), SchemaParts.integer()))
                .needs("edition", SchemaParts.titled(Property.EDITION.label(), SchemaParts.text()))
                .build();
    }

    private static Map<String, Object> failed() {
        return SchemaObject.of("failed")
                .needs(
                        "report",
                        SchemaObject.of("input")
                                .needs("source", RecordParts.titled("source", SchemaParts.text()))
                                .build())
                .needs("error", SchemaParts.reference("text"))
                .may("reference", RecordParts.titled("reference", SchemaParts.text()))
                .build();
    }

    private static Map<String, Object> finding() {
        return SchemaObject.of("finding")
                .needs("rule", RecordParts.titled("rule", SchemaParts.text()))
                .needs("severity", SchemaParts.choice(names(Severity.values())))
                .needs("cells", SchemaParts.list(RecordParts.cell()))
                .may("left", RecordParts.titled("left", SchemaParts.digits()))
                .may("right", RecordParts.titled("right", SchemaParts.digits()))
                .may("difference", RecordParts.titled("difference", SchemaParts.digits()))
                .may("suspect", RecordParts.titled("suspect", RecordParts.cell()))
                .needs("message", SchemaParts.reference("text"))
                .may("basis", RecordParts.titled("basis", SchemaParts.text()))
                .may("source", SchemaParts.reference("place"))
                .may("quotation", quotation())
                .build();
    }

    private static Map<String, Object> quotation() {
        return SchemaObject.of("quotation")
                .needs("sentence", SchemaParts.text())
                .needs("start", SchemaParts.integer())
                .needs("end", SchemaParts.integer())
                .build();
    }

    private static Map<String, Object> notEvaluated() {
        return SchemaObject.of("notEvaluated")
                .needs("rule", RecordParts.titled("rule", SchemaParts.text()))
                .needs("cells", SchemaParts.list(RecordParts.cell()))
                .needs("reason", RecordParts.titled("reason", SchemaParts.text()))
                .may("implied", SchemaParts.digits())
                .may("bounds", RecordParts.titled("bounds", bounds()))
                .needs("message", SchemaParts.reference("text"))
                .may("basis", RecordParts.titled("basis", SchemaParts.text()))
                .build();
    }

    private static Map<String, Object> remark() {
        return SchemaObject.of("remark")
                .needs("kind", RecordParts.titled("kind", SchemaParts.text()))
                .needs("cells", SchemaParts.list(RecordParts.cell()))
                .needs("message", SchemaParts.reference("text"))
                .may("source", SchemaParts.reference("place"))
                .build();
    }

    private static Map<String, Object> place() {
        return SchemaObject.of("place")
                .may("line", SchemaParts.integer())
                .may("column", SchemaParts.integer())
                .may("page", SchemaParts.integer())
                .may("table", SchemaParts.integer())
                .may("tableRow", SchemaParts.integer())
                .may("tableColumn", SchemaParts.integer())
                .may("path", SchemaParts.text())
                .build();
    }

    private static Map<String, Object> bounds() {
        Map<String, Object> each = SchemaParts.textOrNull();
        each.put("pattern", SchemaParts.DIGITS);
        Map<String, Object> schema = SchemaParts.list(each);
        schema.put("minItems", 2);
        schema.put("maxItems", 2);
        return schema;
    }

    private static List<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
