package org.gongkai.report.io.schema;

import java.util.List;
import java.util.Map;
import org.gongkai.report.io.shape.Property;
import org.gongkai.report.model.form.Edition;

/** What the parts of a record's schema have in common. */
final class RecordParts {

    private static final String CELL = "^T[0-9]+[.0-9]*:[A-Za-z]+$";

    private RecordParts() {}

    /** A part under its title. */
    static Map<String, Object> titled(String part, Map<String, Object> content) {
        return SchemaParts.titled(SchemaTexts.record(part), content);
    }

    /** An address of a cell, in any edition. */
    static Map<String, Object> cell() {
        Map<String, Object> schema = SchemaParts.pattern(CELL);
        schema.put("examples", List.of(Edition.newest().form().cells().get(0).toString()));
        return SchemaParts.titled(Property.CELL.label(), schema);
    }
}
