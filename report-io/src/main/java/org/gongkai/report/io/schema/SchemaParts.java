package org.gongkai.report.io.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.model.form.term.Label;

/** What schemas are put together from, each part a map of its own that keeps its order. */
final class SchemaParts {

    static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    static final String DEFINITIONS = "$defs";

    /** A number in digits, as a text. */
    static final String DIGITS = "^-?[0-9]+([.][0-9]+)?$";

    private SchemaParts() {}

    /** The head of a schema that is known under a name. */
    static Map<String, Object> head(String id) {
        Map<String, Object> schema = keyword("$schema", DIALECT);
        schema.put("$id", id);
        return schema;
    }

    static Map<String, Object> keyword(String keyword, Object value) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(keyword, value);
        return schema;
    }

    static Map<String, Object> reference(String definition) {
        return keyword("$ref", "#/" + DEFINITIONS + "/" + definition);
    }

    /** A title in both languages. */
    static String title(Label label) {
        return label.zh() + " / " + label.en();
    }

    static Map<String, Object> titled(Label title, Map<String, Object> content) {
        Map<String, Object> schema = keyword("title", title(title));
        schema.putAll(content);
        return schema;
    }

    static Map<String, Object> ofType(String type) {
        return keyword("type", type);
    }

    static Map<String, Object> text() {
        return ofType("string");
    }

    static Map<String, Object> integer() {
        return ofType("integer");
    }

    /** A text or nothing. */
    static Map<String, Object> textOrNull() {
        return keyword("type", List.of("string", "null"));
    }

    static Map<String, Object> pattern(String pattern) {
        Map<String, Object> schema = text();
        schema.put("pattern", pattern);
        return schema;
    }

    /** A number in digits: readers of JSON may have fewer of them. */
    static Map<String, Object> digits() {
        return pattern(DIGITS);
    }

    static Map<String, Object> list(Map<String, Object> items) {
        Map<String, Object> schema = ofType("array");
        schema.put("items", items);
        return schema;
    }

    /** One of some texts. */
    static Map<String, Object> choice(List<String> values) {
        return keyword("enum", values);
    }
}
