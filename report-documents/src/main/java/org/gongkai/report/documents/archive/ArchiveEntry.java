package org.gongkai.report.documents.archive;

import java.util.Locale;
import org.gongkai.report.documents.reading.UnreadableDocumentException;
import org.gongkai.report.documents.reading.UnreadableDocumentException.Reason;

/**
 * A part of an archive, as the directory has it.
 *
 * @param name its name
 * @param start where its packed bytes begin
 * @param packed how many these are
 * @param size how many bytes it holds
 * @param crc the check sum of what it holds
 * @param stored whether it is not packed at all
 * @param encrypted whether it asks for a password
 */
record ArchiveEntry(String name, int start, long packed, long size, long crc, boolean stored, boolean encrypted) {

    /** Names of parts are the same in small letters and in large; some writers begin them with a slash. */
    static String key(String name) {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    static UnreadableDocumentException damaged(String place) {
        return new UnreadableDocumentException(Reason.DAMAGED, place);
    }
}
