package org.gongkai.report.io.schema;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.io.shape.Property;
import org.gongkai.report.io.xml.XmlNames;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.rules.Severity;
import org.gongkai.report.rules.Verdict;
import org.gongkai.report.rules.locate.RepairReason;

/**
 * The JSON Schema, edition 2020-12, of what a check answers, a line an input: the record of a report that was checked,
 * or of an input that yielded none. Objects may get members in later versions, so none of them is closed.
 */
public final class RecordSchema {

    private static final String NUMBER = "^-?[0-9]+([.][0-9]+)?$";
    private static final String CELL = "^T[0-9]+[.0-9]*:[A-Za-z]+$";
    private static final String DIGEST = "^sha256:[0-9a-f]+$";

    private RecordSchema() {}

    /** The schema of a record. */
    public static Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", JsonSchema.DIALECT);
        schema.put("$id", XmlNames.NAMESPACE + ":record");
        schema.put("title", SchemaTexts.RECORD.zh() + " / " + SchemaTexts.RECORD.en());
        schema.put("oneOf", List.of(reference("checked"), reference("failed")));
        schema.put(JsonSchema.DEFINITIONS, definitions());
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
                object("implied").needs("cell", cell()).needs("value", number()).build());
        all.put("remark", remark());
        all.put("repairs", repairs());
        all.put("proposal", proposal());
        all.put("change", change());
        all.put("place", place());
        all.put("text", object("text").needs("zh", text()).needs("en", text()).build());
        return all;
    }

    private static Map<String, Object> checked() {
        return object("checked")
                .needs("report", report())
                .needs("verdict", choice(names(Verdict.values())))
                .may("digest", titled("digest", pattern(DIGEST)))
                .needs("engine", titled("engine", text()))
                .needs("ruleSet", titled("ruleSet", text()))
                .needs("findings", list(reference("finding")))
                .may("waived", titled("waived", list(reference("finding"))))
                .needs("notEvaluated", list(reference("notEvaluated")))
                .may("implied", list(reference("implied")))
                .may("remarks", list(reference("remark")))
                .may("repairs", reference("repairs"))
                .build();
    }

    private static Map<String, Object> report() {
        return object("report")
                .needs("source", titled("source", text()))
                .may("agency", titled(Property.AGENCY.label(), text()))
                .needs("year", titled(Property.YEAR.label(), integer()))
                .needs("edition", titled(Property.EDITION.label(), text()))
                .build();
    }

    private static Map<String, Object> failed() {
        return object("failed")
                .needs(
                        "report",
                        object("input")
                                .needs("source", titled("source", text()))
                                .build())
                .needs("error", reference("text"))
                .may("reference", titled("reference", text()))
                .build();
    }

    private static Map<String, Object> finding() {
        return object("finding")
                .needs("rule", titled("rule", text()))
                .needs("severity", choice(names(Severity.values())))
                .needs("cells", list(cell()))
                .may("left", titled("left", number()))
                .may("right", titled("right", number()))
                .may("difference", titled("difference", number()))
                .may("suspect", titled("suspect", cell()))
                .needs("message", reference("text"))
                .may("basis", titled("basis", text()))
                .may("source", reference("place"))
                .may("quotation", quotation())
                .build();
    }

    private static Map<String, Object> quotation() {
        return object("quotation")
                .needs("sentence", text())
                .needs("start", integer())
                .needs("end", integer())
                .build();
    }

    private static Map<String, Object> notEvaluated() {
        return object("notEvaluated")
                .needs("rule", titled("rule", text()))
                .needs("cells", list(cell()))
                .needs("reason", titled("reason", text()))
                .may("implied", number())
                .may("bounds", titled("bounds", bounds()))
                .needs("message", reference("text"))
                .may("basis", titled("basis", text()))
                .build();
    }

    private static Map<String, Object> remark() {
        return object("remark")
                .needs("kind", titled("kind", text()))
                .needs("cells", list(cell()))
                .needs("message", reference("text"))
                .may("source", reference("place"))
                .build();
    }

    private static Map<String, Object> repairs() {
        return object("repairs")
                .needs("complete", titled("complete", single("type", "boolean")))
                .needs("proposals", list(reference("proposal")))
                .build();
    }

    private static Map<String, Object> proposal() {
        return object("proposal")
                .needs("rank", integer())
                .needs("cost", titled("cost", single("type", "number")))
                .needs("unique", titled("unique", single("type", "boolean")))
                .needs("changes", list(reference("change")))
                .needs("reasons", list(choice(reasons())))
                .needs("settles", titled("settles", list(text())))
                .may("message", reference("text"))
                .build();
    }

    private static Map<String, Object> change() {
        return object("change")
                .needs("cell", cell())
                .needs("from", titled("from", single("type", List.of("string", "null"))))
                .needs("to", titled("to", text()))
                .may("lowest", number())
                .may("highest", number())
                .build();
    }

    private static Map<String, Object> place() {
        return object("place")
                .may("line", integer())
                .may("column", integer())
                .may("page", integer())
                .may("table", integer())
                .may("tableRow", integer())
                .may("tableColumn", integer())
                .may("path", text())
                .build();
    }

    private static Map<String, Object> bounds() {
        Map<String, Object> each = single("type", List.of("string", "null"));
        each.put("pattern", NUMBER);
        Map<String, Object> schema = list(each);
        schema.put("minItems", 2);
        schema.put("maxItems", 2);
        return schema;
    }

    private static List<String> reasons() {
        return Arrays.stream(RepairReason.values()).map(RepairReason::code).toList();
    }

    private static List<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private static SchemaObject object(String title) {
        return new SchemaObject(SchemaTexts.record(title));
    }

    private static Map<String, Object> cell() {
        Map<String, Object> schema = pattern(CELL);
        schema.put("examples", List.of(Edition.newest().form().cells().get(0).toString()));
        return titled(Property.CELL.label(), schema);
    }

    private static Map<String, Object> number() {
        return pattern(NUMBER);
    }

    private static Map<String, Object> choice(List<String> values) {
        return single("enum", values);
    }

    private static Map<String, Object> integer() {
        return single("type", "integer");
    }

    private static Map<String, Object> text() {
        return single("type", "string");
    }

    private static Map<String, Object> pattern(String pattern) {
        Map<String, Object> schema = text();
        schema.put("pattern", pattern);
        return schema;
    }

    private static Map<String, Object> list(Map<String, Object> items) {
        Map<String, Object> schema = single("type", "array");
        schema.put("items", items);
        return schema;
    }

    private static Map<String, Object> reference(String definition) {
        return single("$ref", "#/" + JsonSchema.DEFINITIONS + "/" + definition);
    }

    private static Map<String, Object> titled(String key, Map<String, Object> content) {
        return titled(SchemaTexts.record(key), content);
    }

    private static Map<String, Object> titled(Label title, Map<String, Object> content) {
        Map<String, Object> schema = single("title", title.zh() + " / " + title.en());
        schema.putAll(content);
        return schema;
    }

    private static Map<String, Object> single(String keyword, Object value) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(keyword, value);
        return schema;
    }
}
