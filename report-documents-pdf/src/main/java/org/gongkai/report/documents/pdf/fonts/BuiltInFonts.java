package org.gongkai.report.documents.pdf.fonts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Stops PDFBox from looking through the fonts of the system, and from writing a list of them to the user's home
 * directory, where a file brings no font of its own. What such a file says is read just the same, for its text needs no
 * shapes of letters.
 *
 * <pre>{@code
 * BuiltInFonts.use(); // once, where a program starts
 * }</pre>
 *
 * <p>It holds for the whole program, also for what else in it uses PDFBox: pages that are drawn would look otherwise.
 * So no library calls it.
 *
 * @since 0.1.0
 */
public final class BuiltInFonts {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private BuiltInFonts() {}

    /** Lets PDFBox use the one font that it brings for all that are missing. */
    public static void use() {
        FontMappers.set(new OneFont());
    }

    private static final class OneFont implements FontMapper {

        private @Nullable TrueTypeFont font;

        private synchronized TrueTypeFont font() {
            TrueTypeFont known = font;
            if (known != null) {
                return known;
            }
            try (InputStream in = FontMappers.class.getResourceAsStream(FONT)) {
                if (in == null) {
                    throw new IllegalStateException("PDFBox without " + FONT);
                }
                TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
                font = read;
                return read;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
            return new FontMapping<>(font(), true);
        }

        @Override
        public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
            return new FontMapping<>(font(), true);
        }

        @Override
        public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
            return new CIDFontMapping(null, font(), true);
        }
    }
}
