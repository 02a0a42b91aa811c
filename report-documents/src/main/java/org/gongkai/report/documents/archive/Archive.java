package org.gongkai.report.documents.archive;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.gongkai.report.documents.limit.LimitKind;
import org.gongkai.report.documents.limit.Limits;
import org.gongkai.report.documents.reading.UnreadableDocumentException;
import org.gongkai.report.documents.reading.UnreadableDocumentException.Reason;
import org.gongkai.report.documents.source.SourceFile;

/**
 * A zip file in memory, whose parts are unpacked only when asked for, counted while they are. It is read by its
 * directory, as word processors do: a stream would have to unpack everything, and cannot tell where some parts end.
 */
public final class Archive {

    private static final String START = "PK\u0003\u0004";

    /** What a part, and all parts that are asked for together, may hold once unpacked. */
    private static final int PART_BYTES = 32 * 1024 * 1024;

    private static final int ALL_BYTES = 64 * 1024 * 1024;

    /** XML packs well, but not so well; small parts may. */
    private static final int RATIO = 200;

    private static final int RATIO_COUNTS_FROM = 1024 * 1024;

    private final byte[] bytes;
    private final Map<String, ArchiveEntry> entries;
    private long unpacked;

    private Archive(byte[] bytes, Map<String, ArchiveEntry> entries) {
        this.bytes = bytes;
        this.entries = entries;
    }

    /** Whether a file begins like a zip file. */
    public static boolean isArchive(SourceFile file) {
        return file.startsWith(START);
    }

    /**
     * The archive that a file is.
     *
     * @throws UnreadableDocumentException where its directory is missing or broken, or names too much
     */
    public static Archive of(byte[] bytes) {
        return new Archive(bytes, new ArchiveDirectory(bytes).read());
    }

    /** Whether there is a part of this name. */
    public boolean has(String name) {
        return entries.containsKey(ArchiveEntry.key(name));
    }

    /** All parts, in the directory's order. */
    Collection<ArchiveEntry> entries() {
        return entries.values();
    }

    /** The bytes of a part as they are packed. */
    byte[] packed(ArchiveEntry entry) {
        return Arrays.copyOfRange(bytes, entry.start(), entry.start() + (int) entry.packed());
    }

    /**
     * The content of a part; empty where there is none of the name.
     *
     * @throws UnreadableDocumentException where it is broken, encrypted, or too much
     */
    public Optional<byte[]> read(String name) {
        ArchiveEntry entry = entries.get(ArchiveEntry.key(name));
        return entry == null ? Optional.empty() : Optional.of(unpack(entry));
    }

    /**
     * The content of a part that must be there.
     *
     * @throws UnreadableDocumentException where it is missing, broken, encrypted, or too much
     */
    public byte[] require(String name) {
        return read(name).orElseThrow(() -> ArchiveEntry.damaged(name));
    }

    private byte[] unpack(ArchiveEntry entry) {
        if (entry.encrypted()) {
            throw new UnreadableDocumentException(Reason.ENCRYPTED);
        }
        Limits.check(entry.size(), PART_BYTES, LimitKind.INFLATED);
        Limits.check(unpacked + entry.size(), ALL_BYTES, LimitKind.INFLATED);
        if (entry.size() > RATIO_COUNTS_FROM) {
            Limits.check(entry.size() / Math.max(1, entry.packed()), RATIO, LimitKind.RATIO);
        }
        byte[] content = new byte[(int) entry.size()];
        unpacked += content.length;
        if (entry.stored()) {
            if (entry.packed() != entry.size()) {
                throw ArchiveEntry.damaged(entry.name());
            }
            System.arraycopy(bytes, entry.start(), content, 0, content.length);
        } else {
            inflate(entry, content);
        }
        CRC32 sum = new CRC32();
        sum.update(content);
        if (sum.getValue() != entry.crc()) {
            throw ArchiveEntry.damaged(entry.name());
        }
        return content;
    }

    private void inflate(ArchiveEntry entry, byte[] content) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, entry.start(), (int) entry.packed());
            int filled = 0;
            while (!inflater.finished()) {
                // The byte beyond shows a part that is larger than it says.
                int count = filled < content.length
                        ? inflater.inflate(content, filled, content.length - filled)
                        : inflater.inflate(new byte[1]);
                filled += count;
                if (filled > content.length || count == 0 && !inflater.finished()) {
                    throw ArchiveEntry.damaged(entry.name());
                }
            }
            if (filled != content.length) {
                throw ArchiveEntry.damaged(entry.name());
            }
        } catch (DataFormatException e) {
            throw ArchiveEntry.damaged(entry.name());
        } finally {
            inflater.end();
        }
    }
}
