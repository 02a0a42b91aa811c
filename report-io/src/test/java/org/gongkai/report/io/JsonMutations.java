package org.gongkai.report.io;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes one thing in a document. */
final class JsonMutations {

    private JsonMutations() {}

    /** The pointers to all values, outside in. */
    static List<String> pointers(JsonNode document) {
        List<String> pointers = new ArrayList<>();
        collect(document, "", pointers);
        return pointers;
    }

    private static void collect(JsonNode node, String pointer, List<String> pointers) {
        node.properties().forEach(property -> {
            String inner = pointer + "/" + property.getKey();
            pointers.add(inner);
            collect(property.getValue(), inner, pointers);
        });
    }

    static String replace(JsonNode document, String pointer, JsonNode value) {
        JsonNode copy = document.deepCopy();
        parent(copy, pointer).set(name(pointer), value);
        return copy.toString();
    }

    static String remove(JsonNode document, String pointer) {
        JsonNode copy = document.deepCopy();
        parent(copy, pointer).remove(name(pointer));
        return copy.toString();
    }

    static String add(JsonNode document, String pointer) {
        JsonNode copy = document.deepCopy();
        parent(copy, pointer).put("unknownThing", 1);
        return copy.toString();
    }

    private static ObjectNode parent(JsonNode document, String pointer) {
        return (ObjectNode) document.at(JsonPointer.compile(pointer).head());
    }

    private static String name(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
