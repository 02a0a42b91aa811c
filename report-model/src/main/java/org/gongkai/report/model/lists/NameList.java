package org.gongkai.report.model.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names under keys, from a file of the SDK and the files of the same name that other jars bring along. */
public final class NameList {

    /** Where other jars put their files; no package, so that modules hide nothing in it. */
    static final String ELSEWHERE = "META-INF/gongkai-report/";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What stands for bytes that are no UTF-8. */
    private static final char UNREADABLE = '\uFFFD';

    private final List<NameEntry> entries;

    private NameList(List<NameEntry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * The list of a file: the SDK's names first, then those that other jars add.
     *
     * @param file the name of the file
     * @param keys the keys that there are; none where any will do
     * @throws java.util.ServiceConfigurationError where a line is not a key, a name and years, with the file, the line
     *     and its text
     */
    public static NameList read(String file, String... keys) {
        Set<String> known = Set.of(keys);
        return new NameList(readAll(file, entry -> {
            requireKnown(entry.key(), known);
            return Stream.of(entry);
        }));
    }

    /**
     * The entries of a file whose names are patterns, each with one of the names that its pattern stands for.
     *
     * @param names the names of a pattern; throws an {@link IllegalArgumentException} for one that is wrong
     * @throws java.util.ServiceConfigurationError as {@link #read(String, String...)}
     */
    public static List<NameEntry> readPatterns(String file, Function<String, Stream<String>> names) {
        return readAll(
                file,
                entry -> names.apply(entry.name())
                        .map(name -> new NameEntry(entry.key(), name, entry.firstYear(), entry.lastYear())));
    }

    /**
     * Sees to it that a file has known keys only.
     *
     * @throws java.util.ServiceConfigurationError where it has another, with the file, the line and the known keys
     */
    public static void requireKeys(String file, Set<String> known) {
        readAll(file, entry -> {
            requireKnown(entry.key(), known);
            return Stream.empty();
        });
    }

    private static void requireKnown(String key, Set<String> known) {
        if (!known.isEmpty() && !known.contains(key)) {
            throw new IllegalArgumentException("unknown key '" + key + "'; known: "
                    + known.stream().sorted().collect(Collectors.joining(", ")));
        }
    }

    private static List<NameEntry> readAll(String file, Function<NameEntry, Stream<NameEntry>> meaning) {
        try {
            List<NameEntry> entries = new ArrayList<>();
            for (URL source : sources(file)) {
                entries.addAll(readAll(source, meaning));
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<URL> sources(String file) throws IOException {
        List<URL> sources = new ArrayList<>();
        sources.add(Objects.requireNonNull(NameList.class.getResource(file), file));
        ClassLoader loader =
                Objects.requireNonNullElseGet(NameList.class.getClassLoader(), ClassLoader::getSystemClassLoader);
        sources.addAll(Collections.list(loader.getResources(ELSEWHERE + file)));
        return sources;
    }

    /** As editors write it: with or without a byte-order mark, with lines ended in either way. */
    static List<NameEntry> readAll(URL source, Function<NameEntry, Stream<NameEntry>> meaning) throws IOException {
        List<NameEntry> entries = new ArrayList<>();
        List<String> lines = lines(source);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            try {
                if (!NameEntry.isComment(line)) {
                    meaning.apply(NameEntry.parse(line)).forEach(entries::add);
                }
            } catch (IllegalArgumentException e) {
                String quoted = "'" + line + "'";
                String problem = String.valueOf(e.getMessage());
                throw new NameListError(
                        place(source, i), problem.contains(quoted) ? problem : problem + ", in " + quoted);
            }
        }
        return entries;
    }

    private static String place(URL source, int line) {
        return source + " line " + (line + 1);
    }

    private static List<String> lines(URL source) throws IOException {
        byte[] bytes;
        try (InputStream stream = source.openStream()) {
            bytes = stream.readAllBytes();
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<String> lines = (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)
                .lines()
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).indexOf(UNREADABLE) >= 0) {
                throw new NameListError(place(source, i), "not UTF-8: '" + lines.get(i) + "'");
            }
        }
        return lines;
    }

    /** All entries, in the order of the files. */
    public Stream<NameEntry> entries() {
        return entries.stream();
    }

    /** The names under some keys. */
    public Set<String> of(String... keys) {
        Set<String> wanted = Set.of(keys);
        return entries.stream()
                .filter(entry -> wanted.contains(entry.key()))
                .map(NameEntry::name)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
    }
}
