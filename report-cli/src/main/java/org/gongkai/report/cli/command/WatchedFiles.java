package org.gongkai.report.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Files that somebody is at work on. Editors and word processors write a file anew in many ways, also under another
 * name first; what tells is that it is another file, or has another time or length, and stays so for a moment.
 */
final class WatchedFiles {

    private static final long PAUSE = 250;

    private record State(Object key, long modified, long size) {}

    private final List<Path> files;
    private Map<Path, State> known;

    WatchedFiles(List<Path> files) {
        this.files = files;
        this.known = states();
    }

    /** Waits until files were saved again, and gives these; none where the wait was interrupted. */
    Set<Path> next() {
        try {
            while (true) {
                Map<Path, State> now = settled();
                Map<Path, State> changed = new HashMap<>(now);
                changed.entrySet().removeAll(known.entrySet());
                known = now;
                if (!changed.isEmpty()) {
                    return changed.keySet();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Set.of();
        }
    }

    /** How the files are once nobody is writing. */
    private Map<Path, State> settled() throws InterruptedException {
        Map<Path, State> before = states();
        while (true) {
            Thread.sleep(PAUSE);
            Map<Path, State> now = states();
            if (now.equals(before)) {
                return now;
            }
            before = now;
        }
    }

    /** Those that are there: one that is put in place of another is not for a moment. */
    private Map<Path, State> states() {
        Map<Path, State> states = new HashMap<>();
        for (Path file : files) {
            try {
                BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
                states.put(
                        file,
                        new State(
                                String.valueOf(found.fileKey()),
                                found.lastModifiedTime().toMillis(),
                                found.size()));
            } catch (IOException e) {
                // Not there, or not for us, at this moment.
                continue;
            }
        }
        return states;
    }
}
