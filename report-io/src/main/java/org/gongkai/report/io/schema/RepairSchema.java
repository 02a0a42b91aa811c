package org.gongkai.report.io.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gongkai.report.rules.locate.RepairReason;

/** The part of a record that proposes repairs. */
final class RepairSchema {

    private RepairSchema() {}

    static Map<String, Object> repairs() {
        return SchemaObject.of("repairs")
                .needs("complete", RecordParts.titled("complete", SchemaParts.ofType("boolean")))
                .needs("proposals", SchemaParts.list(SchemaParts.reference("proposal")))
                .build();
    }

    static Map<String, Object> proposal() {
        return SchemaObject.of("proposal")
                .needs("rank", SchemaParts.integer())
                .needs("cost", RecordParts.titled("cost", SchemaParts.ofType("number")))
                .needs("unique", RecordParts.titled("unique", SchemaParts.ofType("boolean")))
                .needs("changes", SchemaParts.list(SchemaParts.reference("change")))
                .needs("reasons", SchemaParts.list(SchemaParts.choice(reasons())))
                .needs("settles", RecordParts.titled("settles", SchemaParts.list(SchemaParts.text())))
                .may("message", SchemaParts.reference("text"))
                .build();
    }

    static Map<String, Object> change() {
        return SchemaObject.of("change")
                .needs("cell", RecordParts.cell())
                .needs("from", RecordParts.titled("from", SchemaParts.textOrNull()))
                .needs("to", RecordParts.titled("to", SchemaParts.text()))
                .may("lowest", SchemaParts.digits())
                .may("highest", SchemaParts.digits())
                .build();
    }

    private static List<String> reasons() {
        return Arrays.stream(RepairReason.values()).map(RepairReason::code).toList();
    }
}
