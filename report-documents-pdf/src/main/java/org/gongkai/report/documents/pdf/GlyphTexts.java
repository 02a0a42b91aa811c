package org.gongkai.report.documents.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** What the signs of fonts are; empty where a font does not say. */
final class GlyphTexts {

    private static final String UNKNOWN = "";

    private final Map<PDFont, Map<Integer, String>> known = new IdentityHashMap<>();

    private Map<Integer, String> ofLast = new HashMap<>();
    private @Nullable PDFont last;

    String of(PDFont font, int code) {
        Map<Integer, String> texts = ofLast;
        if (font != last) {
            texts = known.computeIfAbsent(font, each -> new HashMap<>());
            ofLast = texts;
            last = font;
        }
        String text = texts.get(code);
        if (text == null) {
            text = find(font, code);
            texts.put(code, text);
        }
        return text;
    }

    private static String find(PDFont font, int code) {
        if (isInvented(font)) {
            return UNKNOWN;
        }
        String text = font.toUnicode(code);
        boolean known = text != null && !text.isEmpty() && text.codePoints().allMatch(GlyphTexts::isText);
        return !known || !text.isBlank() && isMissing(font, code) ? UNKNOWN : text;
    }

    /** Whether a font has no shape for a sign: a box is drawn, whatever the sign is said to be. */
    private static boolean isMissing(PDFont font, int code) {
        try {
            return font instanceof PDType0Font composite
                    && composite.isEmbedded()
                    && composite.getDescendantFont() instanceof PDCIDFontType2
                    && composite.codeToGID(code) == 0;
        } catch (IOException e) {
            return true;
        }
    }

    /**
     * Whether PDFBox would make up what the signs are: a part of a font with codes of its own that nothing explains
     * looks like {@code !"#$%}.
     */
    private static boolean isInvented(PDFont font) {
        if (!(font instanceof PDTrueTypeFont)
                || font.getCOSObject().containsKey(COSName.TO_UNICODE)
                || font.getCOSObject().containsKey(COSName.ENCODING)) {
            return false;
        }
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return descriptor != null && descriptor.isSymbolic();
    }

    private static boolean isText(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\t';
            case Character.PRIVATE_USE, Character.UNASSIGNED, Character.SURROGATE -> false;
            default -> true;
        };
    }
}
