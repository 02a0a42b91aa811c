package org.gongkai.report.io.profile;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.report.io.json.JsonTree;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** A profile's text as a tree: JSON by itself, and YAML where its library is there. */
final class ProfileTree {

    /** The library that reads YAML, as users name it in their build. */
    private static final String YAML_LIBRARY = "org.snakeyaml:snakeyaml-engine";

    private static final String YAML_CLASS = "org.snakeyaml.engine.v2.api.Load";

    private static final boolean IS_YAML_READ = isYamlRead();

    private ProfileTree() {}

    private static boolean isYamlRead() {
        try {
            Class.forName(YAML_CLASS, false, ProfileTree.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** The tree of a text; null where there is nothing in it. */
    static @Nullable Object of(String text) {
        try {
            return JsonTree.read(text);
        } catch (JacksonException e) {
            return IS_YAML_READ ? YamlTree.read(text) : refuse(e);
        }
    }

    private static @Nullable Object refuse(JacksonException e) {
        TokenStreamLocation place = e.getLocation() == null ? TokenStreamLocation.NA : e.getLocation();
        throw ProfileException.because(
                e,
                "yaml.missing",
                Integer.toString(place.getLineNr()),
                Integer.toString(place.getColumnNr()),
                YAML_LIBRARY);
    }

    /** A part of a tree, as JSON would have it. */
    static String text(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> members) {
            return members.entrySet().stream()
                    .map(member -> '"' + String.valueOf(member.getKey()) + "\":" + text(member.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (tree instanceof List<?> items) {
            return items.stream().map(ProfileTree::text).collect(Collectors.joining(",", "[", "]"));
        }
        return tree instanceof String text ? '"' + text + '"' : String.valueOf(tree);
    }
}
