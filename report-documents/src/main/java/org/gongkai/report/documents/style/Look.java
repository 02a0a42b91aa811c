package org.gongkai.report.documents.style;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an element looks, as far as it matters to who reads its text.
 *
 * @param gone whether it is not there: neither seen nor taking up space
 * @param visible whether its text is seen; null where its parent decides
 * @param sized whether its letters have a size; null where its parent decides
 * @param faded whether neither it nor anything in it is seen
 * @param struck whether its text is struck out
 * @param raised whether its text is raised or lowered
 * @param joined whether its text runs on from the text before it, and the text behind it from its own
 * @param dubious whether its text may be out of sight, or shown in another order
 * @param generates whether signs are shown that stand in no text
 * @param size the size of its letters as declared; null where its parent decides
 * @param display how it is laid out, as declared; null where its name decides
 * @param collapsed whether it is a row that takes up no space
 */
record Look(
        boolean gone,
        @Nullable Boolean visible,
        @Nullable Boolean sized,
        boolean faded,
        boolean struck,
        boolean raised,
        boolean joined,
        boolean dubious,
        boolean generates,
        @Nullable String size,
        @Nullable String display,
        boolean collapsed) {

    static final Look PLAIN = new Look(false, null, null, false, false, false, true, false, false, null, null, false);

    /** Properties that move no letter away from its neighbours and hide none, whatever their value. */
    private static final Set<String> HARMLESS = Set.of(
            "color",
            "cursor",
            "background",
            "background-color",
            "background-image",
            "background-repeat",
            "background-position",
            "background-size",
            "font",
            "font-family",
            "font-size",
            "font-style",
            "font-weight",
            "font-variant",
            "font-stretch",
            "font-kerning",
            "font-feature-settings",
            "line-height",
            "letter-spacing",
            "text-align",
            "text-align-last",
            "text-autospace",
            "text-justify",
            "text-rendering",
            "text-shadow",
            "text-transform",
            "text-underline",
            "text-underline-position",
            "tab-stops",
            "layout-grid-mode",
            "white-space",
            "word-break",
            "word-wrap",
            "overflow-wrap",
            "line-break",
            "punctuation-wrap",
            "language",
            "widows",
            "orphans",
            "box-sizing",
            "outline",
            "border-radius",
            "border-collapse",
            "border-spacing",
            "quotes",
            "user-select",
            "transition",
            "page-break-before",
            "page-break-after",
            "page-break-inside",
            "text-size-adjust",
            "ruby-align",
            "visibility",
            "opacity");

    /** Values under which any property is as if it were not declared, or draws a line at most. */
    private static final Set<String> HARMLESS_VALUES = Set.of(
            "initial",
            "inherit",
            "unset",
            "revert",
            "normal",
            "none",
            "auto",
            "0",
            "0px",
            "0pt",
            "0cm",
            "static",
            "visible",
            "baseline",
            "middle",
            "bottom",
            "top",
            "inline",
            "underline",
            "ltr",
            "windowtext",
            "black");

    static Look of(Map<String, String> values) {
        boolean joined = true;
        boolean dubious = false;
        for (Map.Entry<String, String> each : values.entrySet()) {
            joined &= isHarmless(each.getKey(), each.getValue());
            dubious |= mayHide(each.getKey(), each.getValue());
        }
        String size = values.get("font-size");
        return new Look(
                "none".equals(values.get("display")) || "hidden".equals(values.get("content-visibility")),
                visible(values.get("visibility")),
                sized(size, values.get("color")),
                isZero(values.get("opacity")),
                has(values, List.of("text-decoration", "text-decoration-line"), "line-through"),
                isRaised(values.getOrDefault("vertical-align", "")),
                joined,
                dubious || isCollapsed(values),
                false,
                size,
                values.get("display"),
                "collapse".equals(values.get("visibility")));
    }

    /** The same with signs that a style sheet adds before or behind its text. */
    Look generating() {
        return new Look(gone, visible, sized, faded, struck, raised, joined, dubious, true, size, display, collapsed);
    }

    /** Whether text that fills a cell alone is read as it stands. */
    boolean isPlainAlone() {
        return !gone && visible == null && sized == null && !faded && !struck && !raised && !dubious && !generates;
    }

    static boolean isHarmless(String property, String value) {
        if (HARMLESS.contains(property) || property.startsWith("mso-") || property.startsWith("border")) {
            return !value.isEmpty();
        }
        if (property.startsWith("margin") || property.startsWith("padding") || property.equals("text-indent")) {
            return isAllZero(value);
        }
        return HARMLESS_VALUES.contains(value) && !isShift(property, value);
    }

    private static boolean isShift(String property, String value) {
        return property.equals("display") && !value.equals("inline");
    }

    private static boolean isAllZero(String value) {
        for (String part : value.split(" ", 8)) {
            if (!part.isBlank() && !isZero(part.strip())) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Boolean visible(@Nullable String visibility) {
        if (visibility == null || visibility.equals("inherit") || visibility.equals("unset")) {
            return null;
        }
        return !visibility.equals("hidden") && !visibility.equals("collapse");
    }

    private static @Nullable Boolean sized(@Nullable String size, @Nullable String color) {
        if ("transparent".equals(color) || size != null && isZero(size)) {
            return false;
        }
        return size == null && color == null ? null : isRelative(size) ? null : (Boolean) true;
    }

    private static boolean isRelative(@Nullable String size) {
        return size == null
                || size.endsWith("em") && !size.endsWith("rem")
                || size.endsWith("%")
                || size.equals("inherit");
    }

    /** Whether a value is nothing: 0, 0.0, 0px, 0%. */
    static boolean isZero(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return false;
        }
        boolean digit = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= '1' && c <= '9') {
                return false;
            }
            digit |= c == '0';
            boolean unit = digit && (c >= 'a' && c <= 'z' || c == '%');
            if (!unit && c != '0' && c != '.' && c != '-' && c != '+') {
                return false;
            }
        }
        return digit;
    }

    private static boolean has(Map<String, String> values, List<String> properties, String word) {
        for (String property : properties) {
            if (values.getOrDefault(property, "").contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRaised(String align) {
        return align.equals("super")
                || align.equals("sub")
                || align.equals("text-top")
                || !align.isEmpty() && "-+.0123456789".indexOf(align.charAt(0)) >= 0 && !isZero(align);
    }

    /** Whether a property may put text out of sight or in another order. */
    private static boolean mayHide(String property, String value) {
        return switch (property) {
            case "position" -> value.equals("absolute") || value.equals("fixed");
            case "transform", "scale", "rotate", "clip", "clip-path", "mask", "filter" ->
                !HARMLESS_VALUES.contains(value);
            case "unicode-bidi" -> value.contains("override");
            case "text-indent" -> value.startsWith("-") && value.length() > 4;
            case "zoom" -> isZero(value);
            default -> false;
        };
    }

    private static boolean isCollapsed(Map<String, String> values) {
        boolean clipped = values.getOrDefault("overflow", "").startsWith("hidden")
                || values.getOrDefault("overflow", "").startsWith("clip");
        return clipped
                && (isZero(values.get("height"))
                        || isZero(values.get("width"))
                        || isZero(values.get("max-height"))
                        || isZero(values.get("max-width")));
    }
}
