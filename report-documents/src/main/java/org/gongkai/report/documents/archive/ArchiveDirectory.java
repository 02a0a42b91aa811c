package org.gongkai.report.documents.archive;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.report.documents.limit.LimitKind;
import org.gongkai.report.documents.limit.Limits;

/** Reads the directory at the end of a zip file. */
final class ArchiveDirectory {

    private static final int ENTRIES = 5_000;
    private static final int END_SIGN = 0x06054b50;
    private static final int ENTRY_SIGN = 0x02014b50;
    private static final int PART_SIGN = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int PART_LENGTH = 30;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final ByteBuffer bytes;

    ArchiveDirectory(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The parts by their names, as {@link ArchiveEntry#key} writes them. */
    Map<String, ArchiveEntry> read() {
        try {
            int end = end();
            int count = bytes.getShort(end + 10) & 0xffff;
            Limits.check(count, ENTRIES, LimitKind.ENTRIES);
            int at = position(bytes.getInt(end + 16));
            Map<String, ArchiveEntry> entries = new LinkedHashMap<>();
            for (int i = 0; i < count; i++) {
                at = add(at, entries);
            }
            return entries;
        } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
            throw ArchiveEntry.damaged("zip");
        }
    }

    /** Where the last record begins: behind it stands nothing but a comment. */
    private int end() {
        int last = bytes.limit() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END_SIGN && at + END_LENGTH + (bytes.getShort(at + 20) & 0xffff) <= bytes.limit()) {
                return at;
            }
        }
        throw ArchiveEntry.damaged("zip");
    }

    private int position(int stated) {
        if (stated < 0 || stated >= bytes.limit()) {
            throw ArchiveEntry.damaged("zip");
        }
        return stated;
    }

    /** Takes the entry at a position, and gives the position behind it. */
    private int add(int at, Map<String, ArchiveEntry> entries) {
        if (bytes.getInt(at) != ENTRY_SIGN) {
            throw ArchiveEntry.damaged("zip");
        }
        int nameLength = bytes.getShort(at + 28) & 0xffff;
        int behind = at
                + ENTRY_LENGTH
                + nameLength
                + (bytes.getShort(at + 30) & 0xffff)
                + (bytes.getShort(at + 32) & 0xffff);
        byte[] name = new byte[nameLength];
        bytes.get(at + ENTRY_LENGTH, name);
        ArchiveEntry entry = entry(at, new String(name, StandardCharsets.UTF_8));
        boolean directory = entry.name().endsWith("/");
        if (!directory && entries.put(ArchiveEntry.key(entry.name()), entry) != null) {
            throw ArchiveEntry.damaged(entry.name());
        }
        return behind;
    }

    private ArchiveEntry entry(int at, String name) {
        int flags = bytes.getShort(at + 8);
        int method = bytes.getShort(at + 10);
        long packed = bytes.getInt(at + 20) & 0xffffffffL;
        long size = bytes.getInt(at + 24) & 0xffffffffL;
        int part = position(bytes.getInt(at + 42));
        if (bytes.getInt(part) != PART_SIGN || method != STORED && method != DEFLATED) {
            throw ArchiveEntry.damaged(name);
        }
        long start =
                (long) part + PART_LENGTH + (bytes.getShort(part + 26) & 0xffff) + (bytes.getShort(part + 28) & 0xffff);
        if (start + packed > bytes.limit()) {
            throw ArchiveEntry.damaged(name);
        }
        return new ArchiveEntry(
                name,
                (int) start,
                packed,
                size,
                bytes.getInt(at + 16) & 0xffffffffL,
                method == STORED,
                (flags & 1) != 0);
    }
}
