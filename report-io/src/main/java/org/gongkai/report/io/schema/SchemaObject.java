package org.gongkai.report.io.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.model.form.term.Label;

/** Collects the members of an object's schema, those that are always there and those that may be absent. */
final class SchemaObject {

    private final Label title;
    private final Map<String, Object> properties = new LinkedHashMap<>();
    private final List<String> required = new ArrayList<>();

    private SchemaObject(Label title) {
        this.title = title;
    }

    /** An object of a record. */
    static SchemaObject of(String part) {
        return new SchemaObject(SchemaTexts.record(part));
    }

    SchemaObject needs(String name, Map<String, Object> schema) {
        required.add(name);
        return may(name, schema);
    }

    SchemaObject may(String name, Map<String, Object> schema) {
        properties.put(name, schema);
        return this;
    }

    Map<String, Object> build() {
        Map<String, Object> schema = SchemaParts.titled(title, SchemaParts.ofType("object"));
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema;
    }
}
