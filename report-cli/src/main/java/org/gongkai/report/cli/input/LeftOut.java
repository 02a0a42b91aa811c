package org.gongkai.report.cli.input;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.report.cli.terminal.Terminal;
import org.gongkai.report.input.InputFormat;

/** Names on the error stream what a directory holds and is not read, and counts it. */
public final class LeftOut {

    private final Terminal terminal;
    private final Map<String, Long> counts = new TreeMap<>();

    private final boolean said;

    /** Nothing yet. */
    public LeftOut(Terminal terminal) {
        this(terminal, true);
    }

    private LeftOut(Terminal terminal, boolean said) {
        this.terminal = terminal;
        this.said = said;
    }

    /** One that says nothing, for a place that is read once more and spoken of then. */
    public static LeftOut silently(Terminal terminal) {
        return new LeftOut(terminal, false);
    }

    /** A file of a format that is not read; false, as a filter wants it. */
    boolean format(Path file) {
        String ending = InputFormat.ending(String.valueOf(file.getFileName()));
        return add(
                file, "format", ending.isEmpty() ? terminal.text("leftOut.noEnding") : "." + terminal.visible(ending));
    }

    /** A link to a directory; false, as a filter wants it. */
    boolean link(Path link) {
        return add(link, "link", terminal.text("leftOut.links"));
    }

    /** A link to something that is not there; false, as a filter wants it. */
    boolean deadLink(Path link) {
        return add(link, "deadLink", terminal.text("leftOut.links"));
    }

    /** Something that is neither file nor directory, such as a pipe or a device; false, as a filter wants it. */
    boolean special(Path entry) {
        return add(entry, "special", terminal.text("leftOut.specials"));
    }

    /** A file or directory whose name begins with a dot; false, as a filter wants it. */
    boolean hidden(Path entry) {
        return add(entry, "hidden", terminal.text("leftOut.hiddens"));
    }

    /** A directory where files are wanted; false, as a filter wants it. */
    boolean directory(Path directory) {
        return add(directory, "directory", terminal.text("leftOut.directories"));
    }

    /** A result of a survey; false, as a filter wants it. */
    boolean survey(Path result) {
        return add(result, "survey", terminal.text("leftOut.surveys"));
    }

    private boolean add(Path place, String reason, String kind) {
        if (said) {
            terminal.remark(terminal.text("leftOut." + reason, SourceName.of(place)));
        }
        counts.merge(kind, 1L, Long::sum);
        return false;
    }

    /** Says how many there were of each kind; nothing where there were none. */
    public void print() {
        if (!counts.isEmpty()) {
            long all = counts.values().stream().mapToLong(Long::longValue).sum();
            String kinds = counts.entrySet().stream()
                    .map(each -> each.getKey() + " " + each.getValue())
                    .collect(Collectors.joining(", "));
            terminal.remark(terminal.text("leftOut.summary", all, kinds));
        }
    }
}
