package org.gongkai.report.documents.archive;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * An archive with some parts changed, added or left out. All others keep their packed bytes and their order, and
 * nothing depends on a clock: the same changes always give the same bytes.
 */
public final class ArchiveCopy {

    private static final int DEFLATED = 8;
    private static final int UTF_8_NAMES = 0x0800;
    /** The first day that the format knows. */
    private static final int FIRST_DAY = 0x21;

    private final Archive archive;
    private final Map<String, byte[]> changed = new LinkedHashMap<>();
    private final Map<String, byte[]> added = new LinkedHashMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int count;

    /** A copy of an archive, with nothing changed yet. */
    public ArchiveCopy(Archive archive) {
        this.archive = archive;
    }

    /** Gives a part another content; a part of a new name is put behind the others. */
    public void put(String name, byte[] content) {
        (archive.has(name) ? changed : added).put(archive.has(name) ? ArchiveEntry.key(name) : name, content);
    }

    /** The archive as a file. */
    public byte[] write() {
        for (ArchiveEntry entry : archive.entries()) {
            byte[] content = changed.get(ArchiveEntry.key(entry.name()));
            if (content == null) {
                write(entry.name(), archive.packed(entry), entry.size(), entry.crc(), entry.stored() ? 0 : DEFLATED);
            } else {
                writePacked(entry.name(), content);
            }
        }
        added.forEach(this::writePacked);
        int start = out.size();
        out.writeBytes(directory.toByteArray());
        ByteBuffer end = buffer(22);
        end.putInt(0x06054b50).putInt(0).putShort((short) count).putShort((short) count);
        end.putInt(directory.size()).putInt(start).putShort((short) 0);
        out.writeBytes(end.array());
        return out.toByteArray();
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void writePacked(String name, byte[] content) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[8 * 1024];
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        CRC32 sum = new CRC32();
        sum.update(content);
        write(name, packed.toByteArray(), content.length, sum.getValue(), DEFLATED);
    }

    private void write(String name, byte[] packed, long size, long crc, int method) {
        byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
        int start = out.size();
        ByteBuffer head = buffer(30);
        head.putInt(0x04034b50).putShort((short) 20);
        head.put(common(packed, size, crc, method, nameBytes)).putShort((short) 0);
        out.writeBytes(head.array());
        out.writeBytes(nameBytes);
        out.writeBytes(packed);
        ByteBuffer entry = buffer(46);
        entry.putInt(0x02014b50).putShort((short) 20).putShort((short) 20);
        entry.put(common(packed, size, crc, method, nameBytes));
        entry.putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putInt(start);
        directory.writeBytes(entry.array());
        directory.writeBytes(nameBytes);
        count++;
    }

    /** What stands before a part and in the directory alike, from the flags to the length of the name. */
    private static byte[] common(byte[] packed, long size, long crc, int method, byte[] name) {
        return buffer(22)
                .putShort((short) UTF_8_NAMES)
                .putShort((short) method)
                .putShort((short) 0)
                .putShort((short) FIRST_DAY)
                .putInt((int) crc)
                .putInt(packed.length)
                .putInt((int) size)
                .putShort((short) name.length)
                .array();
    }
}
