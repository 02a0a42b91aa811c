package org.gongkai.report.documents.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.report.documents.archive.XmlCursor;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a document counts by itself and that stand in no text, such as 一、 before a heading. Asked in the
 * document's order, for every answer counts on.
 */
final class WordNumbering {

    private static final int LEVELS = 9;

    /** What counts: a list may go on in another one that has the same abstract one. */
    private final Map<Integer, Abstract> abstracts = new HashMap<>();

    private final Map<Integer, Listing> lists = new HashMap<>();
    private final WordStyles styles;

    private static final class Level {
        private int start = 1;
        private String format = "decimal";
        private String text = "";
        private boolean spaced = true;
        private boolean plainDigits;
    }

    private static final class Abstract {
        private final Map<Integer, Level> levels = new HashMap<>();
        private final int[] counts = new int[LEVELS];
        private final boolean[] counting = new boolean[LEVELS];
        private @Nullable String link;
    }

    private static final class Listing {
        private int of = -1;
        private final Map<Integer, Level> levels = new HashMap<>();
        private final Map<Integer, Integer> restarts = new HashMap<>();
        private final Set<Integer> restarted = new HashSet<>();
    }

    private WordNumbering(WordStyles styles) {
        this.styles = styles;
    }

    /** The lists of a part; none where a document has no such part. */
    static WordNumbering of(Optional<XmlCursor> part, WordStyles styles) {
        WordNumbering numbering = new WordNumbering(styles);
        part.ifPresent(numbering::read);
        return numbering;
    }

    private void read(XmlCursor xml) {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            if (xml.name().equals("abstractNum")) {
                xml.number("abstractNumId").ifPresent(id -> abstracts.put(id, readAbstract(xml)));
            } else if (xml.name().equals("num")) {
                xml.number("numId").ifPresent(id -> lists.put(id, readList(xml)));
            }
        }
    }

    private static Abstract readAbstract(XmlCursor xml) {
        Abstract found = new Abstract();
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            if (xml.name().equals("lvl")) {
                int index = xml.number("ilvl").orElse(0);
                found.levels.put(index, readLevel(xml));
            } else if (xml.name().equals("numStyleLink")) {
                found.link = xml.attribute("val");
            }
        }
        return found;
    }

    private static Level readLevel(XmlCursor xml) {
        Level level = new Level();
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "start" -> level.start = xml.number("val").orElse(1);
                case "numFmt" ->
                    level.format = Optional.ofNullable(xml.attribute("val")).orElse("decimal");
                case "lvlText" ->
                    level.text = Optional.ofNullable(xml.attribute("val")).orElse("");
                case "suff" -> level.spaced = !"nothing".equals(xml.attribute("val"));
                case "isLgl" -> level.plainDigits = xml.isOn();
                default -> {}
            }
        }
        return level;
    }

    private static Listing readList(XmlCursor xml) {
        Listing list = new Listing();
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            if (xml.name().equals("abstractNumId")) {
                list.of = xml.number("val").orElse(-1);
            } else if (xml.name().equals("lvlOverride")) {
                readOverride(xml, list);
            }
        }
        return list;
    }

    private static void readOverride(XmlCursor xml, Listing list) {
        int level = xml.number("ilvl").orElse(0);
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            if (xml.name().equals("startOverride")) {
                list.restarts.put(level, xml.number("val").orElse(1));
            } else if (xml.name().equals("lvl")) {
                list.levels.put(level, readLevel(xml));
            }
        }
    }

    /**
     * Counts a paragraph, and gives the number that stands before it, with the space behind it; empty for none.
     *
     * @param id the list, 0 for none
     * @param level the level in the list, from 0
     */
    String next(int id, int level) {
        Listing list = lists.get(id);
        Abstract counter = list == null ? null : counter(list, 0);
        if (list == null || counter == null || level < 0 || level >= LEVELS) {
            return "";
        }
        Level own = level(list, counter, level);
        Integer restart = list.restarts.get(level);
        if (restart != null && list.restarted.add(level)) {
            counter.counts[level] = restart;
        } else {
            counter.counts[level] = counter.counting[level] ? counter.counts[level] + 1 : own.start;
        }
        counter.counting[level] = true;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            counter.counting[deeper] = false;
        }
        return own.format.equals("bullet") ? "" : written(list, counter, own);
    }

    private static Level level(Listing list, Abstract counter, int level) {
        Level own = list.levels.get(level);
        return own != null ? own : counter.levels.getOrDefault(level, new Level());
    }

    /** The abstract list that counts, also where it is only linked to by a style. */
    private @Nullable Abstract counter(Listing list, int links) {
        Abstract found = abstracts.get(list.of);
        if (found == null || found.link == null || links >= LEVELS) {
            return found;
        }
        Listing linked = lists.get(styles.list(found.link));
        return linked == null ? found : counter(linked, links + 1);
    }

    private static String written(Listing list, Abstract counter, Level own) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < own.text.length(); i++) {
            char c = own.text.charAt(i);
            int index = i + 1 < own.text.length() ? own.text.charAt(i + 1) - '1' : -1;
            if (c != '%' || index < 0 || index >= LEVELS) {
                text.append(c);
                continue;
            }
            Level shown = level(list, counter, index);
            int count = counter.counting[index] ? counter.counts[index] : shown.start;
            text.append(ListNumeral.of(count, own.plainDigits ? "decimal" : shown.format));
            i++;
        }
        return text.length() == 0 ? "" : text + (own.spaced ? " " : "");
    }
}
