package org.gongkai.report.io.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Strict UTF-8: parsers let some malformed sequences pass, and a text that two programs read differently is none. */
public final class Utf8 {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long NOT_ASCII = 0x8080808080808080L;
    private static final long ONES = 0x0101010101010101L;

    private Utf8() {}

    /**
     * Whether no byte could begin a sequence that parsers are known to let pass: overlong forms, surrogates, what lies
     * beyond U+10FFFF. Looks at eight bytes at a time; sequences that are cut off are the parser's to find.
     */
    public static boolean isFreeOfDoubt(byte[] bytes, int start, int end) {
        int i = start;
        for (; end - i >= Long.BYTES; i += Long.BYTES) {
            long word = (long) LONGS.get(bytes, i);
            if ((word & NOT_ASCII) != 0 && isDoubtful(word)) {
                return false;
            }
        }
        for (; i < end; i++) {
            int lead = bytes[i] & 0xff;
            if (lead == 0xc0 || lead == 0xc1 || lead == 0xe0 || lead == 0xed || lead >= 0xf0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDoubtful(long word) {
        return (zeros((word & 0xfe * ONES) ^ 0xc0 * ONES)
                        | zeros(word ^ 0xe0 * ONES)
                        | zeros(word ^ 0xed * ONES)
                        | zeros((word & 0xf0 * ONES) ^ 0xf0 * ONES))
                != 0;
    }

    /** Not zero where one of eight bytes is zero. */
    private static long zeros(long word) {
        return (word - ONES) & ~word & NOT_ASCII;
    }

    /** The offset of the first byte that is no UTF-8; {@code end} where there is none. */
    static int firstMalformed(byte[] bytes, int start, int end) {
        int i = start;
        while (i < end) {
            if (end - i >= Long.BYTES && ((long) LONGS.get(bytes, i) & NOT_ASCII) == 0) {
                i += Long.BYTES;
                continue;
            }
            int length = bytes[i] >= 0 ? 1 : sequence(bytes, i, end);
            if (length == 0) {
                return i;
            }
            i += length;
        }
        return end;
    }

    /** The length of the sequence at an offset; 0 for a malformed one: RFC 3629, section 4. */
    private static int sequence(byte[] bytes, int i, int end) {
        int lead = bytes[i] & 0xff;
        int length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
        if (length == 0 || end - i < length || !isSecond(lead, bytes[i + 1] & 0xff)) {
            return 0;
        }
        for (int k = 2; k < length; k++) {
            if ((bytes[i + k] & 0xc0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /** No overlong form, no surrogate, nothing beyond U+10FFFF. */
    private static boolean isSecond(int lead, int second) {
        int low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
        int high = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
        return second >= low && second <= high;
    }
}
