package org.gongkai.report.model.lists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names under keys, from a file of the SDK and the files of the same name that other jars bring along. */
public final class NameList {

    /** Where other jars put their files; no package, so that modules hide nothing in it. */
    static final String ELSEWHERE = "META-INF/gongkai-report/";

    private final List<NameEntry> entries;

    private NameList(List<NameEntry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * The list of a file: the SDK's names first, then those that other jars add.
     *
     * @param file the name of the file
     * @param keys the keys that there are; none where any will do
     * @throws IllegalStateException where a line is not a key, a name and years, naming the file and the line
     */
    public static NameList read(String file, String... keys) {
        List<NameEntry> entries = new ArrayList<>();
        try {
            for (URL source : sources(file)) {
                entries.addAll(read(source, Set.of(keys)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new NameList(entries);
    }

    private static List<URL> sources(String file) throws IOException {
        List<URL> sources = new ArrayList<>();
        sources.add(Objects.requireNonNull(NameList.class.getResource(file), file));
        ClassLoader loader =
                Objects.requireNonNullElseGet(NameList.class.getClassLoader(), ClassLoader::getSystemClassLoader);
        sources.addAll(Collections.list(loader.getResources(ELSEWHERE + file)));
        return sources;
    }

    private static List<NameEntry> read(URL source, Set<String> keys) throws IOException {
        List<NameEntry> entries = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(source.openStream(), StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (!NameEntry.isComment(lines.get(i))) {
                    entries.add(entry(lines.get(i), keys, source + " line " + (i + 1)));
                }
            }
        }
        return entries;
    }

    private static NameEntry entry(String line, Set<String> keys, String place) {
        try {
            NameEntry entry = NameEntry.parse(line);
            if (!keys.isEmpty() && !keys.contains(entry.key())) {
                throw new IllegalArgumentException("unknown key '" + entry.key() + "'; known: "
                        + keys.stream().sorted().collect(Collectors.joining(", ")));
            }
            return entry;
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(place + ": " + e.getMessage(), e);
        }
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
