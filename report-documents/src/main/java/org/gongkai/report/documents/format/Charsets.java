package org.gongkai.report.documents.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the encoding of a document: its byte order mark, what it declares, strict UTF-8, then GB18030. */
final class Charsets {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Set<String> CHINESE = Set.of("gb2312", "gbk", "gb18030", "gb_2312-80", "x-gbk", "cp936");
    private static final char REPLACEMENT = '\ufffd';
    private static final int HEAD = 4_096;
    private static final Pattern DECLARED =
            Pattern.compile("charset\\s{0,8}+=\\s{0,8}+[\"']?+([A-Za-z0-9_:.-]{2,40}+)");

    /**
     * The text of a document.
     *
     * @param text the text, without its byte order mark
     * @param damaged whether some bytes are no text in any encoding that may be meant
     */
    record Decoded(String text, boolean damaged) {}

    private Charsets() {}

    static Decoded decode(byte[] bytes) {
        if (byOrderMark(bytes).isEmpty()
                && declared(bytes).filter(StandardCharsets.UTF_8::equals).isPresent()) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (text.indexOf(REPLACEMENT) < 0) {
                return new Decoded(text, false);
            }
        }
        List<Charset> candidates = candidates(bytes);
        for (Charset charset : candidates) {
            Optional<String> text = strictly(bytes, charset);
            if (text.isPresent()) {
                return new Decoded(withoutMark(text.get()), false);
            }
        }
        return new Decoded(withoutMark(new String(bytes, candidates.get(0))), true);
    }

    private static List<Charset> candidates(byte[] bytes) {
        List<Charset> candidates = new ArrayList<>();
        byOrderMark(bytes).ifPresent(candidates::add);
        if (candidates.isEmpty()) {
            declared(bytes).ifPresent(candidates::add);
        }
        candidates.add(StandardCharsets.UTF_8);
        candidates.add(GB18030);
        return candidates;
    }

    private static Optional<Charset> byOrderMark(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        return switch (first) {
            case 0xfeff -> Optional.of(StandardCharsets.UTF_16BE);
            case 0xfffe -> Optional.of(StandardCharsets.UTF_16LE);
            case 0xefbb -> Optional.of(StandardCharsets.UTF_8);
            default -> Optional.empty();
        };
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = matcher.group(1).toLowerCase(Locale.ROOT);
        if (CHINESE.contains(name)) {
            return Optional.of(GB18030);
        }
        boolean known = name.matches("[a-z0-9][a-z0-9_:.-]*") && Charset.isSupported(name);
        return known && !name.startsWith("utf-16") ? Optional.of(Charset.forName(name)) : Optional.empty();
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
