package org.gongkai.report.documents.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gongkai.report.documents.archive.XmlCursor;
import org.jspecify.annotations.Nullable;

/** What the styles of a document say about its paragraphs and letters, as far as a reader must know. */
final class WordStyles {

    private static final String NONE = "";

    private final Map<String, Style> styles = new HashMap<>();
    private String normal = NONE;

    private static final class Style {
        private @Nullable String basedOn;
        private @Nullable Integer list;
        private @Nullable Integer level;
        private @Nullable Integer outline;
        private @Nullable Boolean hidden;
    }

    /** The styles of a part; none where a document has no such part. */
    static WordStyles of(Optional<XmlCursor> part) {
        WordStyles styles = new WordStyles();
        part.ifPresent(styles::read);
        return styles;
    }

    private void read(XmlCursor xml) {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            String id = xml.attribute("styleId");
            if (xml.name().equals("style") && id != null) {
                boolean isDefault = "1".equals(xml.attribute("default")) || "true".equals(xml.attribute("default"));
                if (isDefault && "paragraph".equals(xml.attribute("type"))) {
                    normal = id;
                }
                styles.put(id, style(xml));
            }
        }
    }

    private static Style style(XmlCursor xml) {
        Style style = new Style();
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "basedOn" -> style.basedOn = xml.attribute("val");
                case "pPr" -> paragraph(xml, style);
                case "rPr" -> {
                    int letters = xml.depth();
                    while (xml.nextChild(letters)) {
                        if (xml.name().equals("vanish")) {
                            style.hidden = xml.isOn();
                        }
                    }
                }
                default -> {}
            }
        }
        return style;
    }

    private static void paragraph(XmlCursor xml, Style style) {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            if (xml.name().equals("outlineLvl")) {
                style.outline = xml.number("val").orElse(null);
            } else if (xml.name().equals("numPr")) {
                int numbering = xml.depth();
                while (xml.nextChild(numbering)) {
                    if (xml.name().equals("numId")) {
                        style.list = xml.number("val").orElse(null);
                    } else if (xml.name().equals("ilvl")) {
                        style.level = xml.number("val").orElse(null);
                    }
                }
            }
        }
    }

    /** The list of a paragraph's style, 0 for none. */
    int list(@Nullable String style) {
        return find(style, each -> each.list).orElse(0);
    }

    /** The level in the list of a paragraph's style, from 0. */
    int level(@Nullable String style) {
        return find(style, each -> each.level).orElse(0);
    }

    /** Whether a paragraph's style is that of a heading. */
    boolean isHeading(@Nullable String style) {
        return find(style, each -> each.outline).filter(outline -> outline < 9).isPresent();
    }

    /** Whether the letters of a paragraph's style are hidden. */
    boolean isHidden(@Nullable String style) {
        return find(style, each -> each.hidden).orElse(false);
    }

    /** Whether a style of letters hides them or shows them; empty where it says nothing. */
    Optional<Boolean> hides(@Nullable String style) {
        return style == null ? Optional.empty() : find(style, each -> each.hidden);
    }

    /** What a style says, or the nearest that it is based on. */
    private <T> Optional<T> find(@Nullable String id, Function<Style, @Nullable T> property) {
        Set<String> seen = new HashSet<>();
        for (String at = id == null ? normal : id; at != null && seen.add(at); ) {
            Style style = styles.get(at);
            if (style == null) {
                return Optional.empty();
            }
            T value = property.apply(style);
            if (value != null) {
                return Optional.of(value);
            }
            at = style.basedOn;
        }
        return Optional.empty();
    }
}
