package org.gongkai.report.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Writes a PDF order by order: A4, y from the top downwards, with a font that no file has to hold. */
final class PdfSheet {

    static final double WIDTH = 595;
    static final double HEIGHT = 842;

    private final List<StringBuilder> pages = new ArrayList<>();

    PdfSheet() {
        page();
    }

    /** Begins a page. */
    PdfSheet page() {
        pages.add(new StringBuilder());
        return this;
    }

    /** Gives orders as they stand in a file. */
    PdfSheet orders(String orders) {
        pages.get(pages.size() - 1).append(orders).append('\n');
        return this;
    }

    PdfSheet text(double x, double y, double size, String text) {
        return text(x, y, size, text, "0 Tr");
    }

    /** Text under a further order, such as a way to draw it. */
    PdfSheet text(double x, double y, double size, String text, String order) {
        String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
        return orders(String.format(
                Locale.ROOT, "BT /F %.2f Tf %s 1 0 0 1 %.2f %.2f Tm <%s> Tj ET", size, order, x, HEIGHT - y, hex));
    }

    PdfSheet line(double x1, double y1, double x2, double y2) {
        return orders(String.format(Locale.ROOT, "0.5 w %.2f %.2f m %.2f %.2f l S", x1, HEIGHT - y1, x2, HEIGHT - y2));
    }

    PdfSheet box(double left, double top, double right, double bottom) {
        return orders(String.format(
                Locale.ROOT, "0.5 w %.2f %.2f %.2f %.2f re S", left, HEIGHT - bottom, right - left, bottom - top));
    }

    /** Fills a rectangle in a grey, 0 black to 1 white. */
    PdfSheet fill(double left, double top, double right, double bottom, double grey) {
        return orders(String.format(
                Locale.ROOT,
                "q %.2f g %.2f %.2f %.2f %.2f re f Q",
                grey,
                left,
                HEIGHT - bottom,
                right - left,
                bottom - top));
    }

    /** How wide a text is: full width, but for letters and digits. */
    static double width(String text, double size) {
        return size * text.chars().mapToDouble(c -> c < 0x7f ? 0.5 : 1).sum();
    }

    byte[] bytes() {
        return bytes("UniGB-UCS2-H");
    }

    /** The file, with a font under a way to write codes. */
    byte[] bytes(String encoding) {
        try (PDDocument document = new PDDocument()) {
            for (StringBuilder orders : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                page.setMediaBox(new PDRectangle((float) WIDTH, (float) HEIGHT));
                PDResources resources = new PDResources();
                COSDictionary fonts = new COSDictionary();
                fonts.setItem("F", font(encoding));
                resources.getCOSObject().setItem(COSName.FONT, fonts);
                page.setResources(resources);
                PDStream content = new PDStream(document);
                try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
                    out.write(orders.toString().getBytes(StandardCharsets.ISO_8859_1));
                }
                page.setContents(content);
                document.addPage(page);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static COSDictionary font(String encoding) {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString(encoding.startsWith("Identity") ? "Identity" : "GB1"));
        system.setItem(COSName.SUPPLEMENT, COSInteger.get(2));
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "STSong-Light");
        descriptor.setInt(COSName.FLAGS, 6);
        descriptor.setItem(COSName.FONT_BBOX, box());
        descriptor.setInt(COSName.ASCENT, 880);
        descriptor.setInt(COSName.DESCENT, -120);
        COSDictionary cid = new COSDictionary();
        cid.setItem(COSName.TYPE, COSName.FONT);
        cid.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        cid.setName(COSName.BASE_FONT, "STSong-Light");
        cid.setItem(COSName.CIDSYSTEMINFO, system);
        cid.setItem(COSName.FONT_DESC, descriptor);
        cid.setInt(COSName.DW, 1000);
        COSArray widths = new COSArray();
        widths.add(COSInteger.get(1));
        widths.add(COSInteger.get(95));
        widths.add(COSInteger.get(500));
        cid.setItem(COSName.W, widths);
        COSArray descendants = new COSArray();
        descendants.add(cid);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "STSong-Light");
        font.setName(COSName.ENCODING, encoding);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    private static COSArray box() {
        COSArray box = new COSArray();
        for (int corner : new int[] {-25, -254, 1000, 880}) {
            box.add(new COSFloat(corner));
        }
        return box;
    }
}
