package org.gongkai.report.testkit.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;

/** Draws PDF, with a font that readers have and no file has to hold. */
final class PdfPaper implements Paper {

    private static final String FONT = "STSong-Light";

    private final Dice dice;
    private final List<StringBuilder> pages = new ArrayList<>();

    PdfPaper(Dice dice) {
        this.dice = dice;
        page();
    }

    @Override
    public void page() {
        pages.add(new StringBuilder(dice.has(FileNoise.SCALED) ? "0.5 0 0 0.5 0 0 cm\n" : ""));
    }

    private void order(String order, Object... numbers) {
        pages.get(pages.size() - 1)
                .append(String.format(Locale.ROOT, order, numbers))
                .append('\n');
    }

    private double scaled(double length) {
        return dice.has(FileNoise.SCALED) ? 2 * length : length;
    }

    private double up(double y) {
        return scaled(HEIGHT - y);
    }

    @Override
    public void text(double x, double y, double size, String text, Ink ink) {
        String codes = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
        order(
                "BT /%s %.2f Tf %d Tr 1 0 0 1 %.2f %.2f Tm <%s> Tj ET",
                ink == Ink.UNKNOWN ? "G" : "F", scaled(size), ink == Ink.NONE ? 3 : 0, scaled(x), up(y), codes);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2) {
        order("0.5 w %.2f %.2f m %.2f %.2f l S", scaled(x1), up(y1), scaled(x2), up(y2));
    }

    @Override
    public void fill(double left, double top, double right, double bottom, boolean white) {
        order(
                "q %d g %.2f %.2f %.2f %.2f re f Q",
                white ? 1 : 0, scaled(left), up(bottom), scaled(right - left), scaled(bottom - top));
    }

    @Override
    public void margin(double x, double y, double size, String text) {
        text(x, y, size, text, Ink.BLACK);
    }

    @Override
    public byte[] bytes() {
        List<byte[]> objects = new ArrayList<>();
        StringBuilder kids = new StringBuilder();
        int first = 9;
        for (int i = 0; i < pages.size(); i++) {
            kids.append(first + 2 * i).append(" 0 R ");
        }
        objects.add(ascii("<</Type/Catalog/Pages 2 0 R>>"));
        objects.add(ascii("<</Type/Pages/Kids[" + kids + "]/Count " + pages.size() + ">>"));
        objects.add(font("UniGB-UCS2-H", 5, "/ToUnicode 8 0 R"));
        objects.add(font("Identity-H", 6, ""));
        objects.add(descendant("GB1", "1 95"));
        objects.add(descendant("Identity", "32 126"));
        objects.add(ascii("<</Type/FontDescriptor/FontName/" + FONT + "/Flags 6/FontBBox[-25 -254 1000 880]"
                + "/Ascent 880/Descent -120/CapHeight 700/ItalicAngle 0/StemV 80>>"));
        objects.add(stream(meanings()));
        for (StringBuilder orders : pages) {
            int turn = dice.has(FileNoise.TURNED) ? 90 * dice.below(4) : 0;
            boolean lying = turn % 180 != 0;
            objects.add(ascii(String.format(
                    Locale.ROOT,
                    "<</Type/Page/Parent 2 0 R/Rotate %d/MediaBox[0 0 %.0f %.0f]/Contents %d 0 R"
                            + "/Resources<</Font<</F 3 0 R/G 4 0 R>>>>>>",
                    turn,
                    lying ? HEIGHT : WIDTH,
                    lying ? WIDTH : HEIGHT,
                    objects.size() + 2)));
            objects.add(stream(turned(turn) + orders));
        }
        return file(objects);
    }

    /** Turns what is drawn the other way, so that a turned page looks the same. */
    private static String turned(int turn) {
        return switch (turn) {
            case 90 -> "0 1 -1 0 842 0 cm\n";
            case 180 -> "-1 0 0 -1 595 842 cm\n";
            case 270 -> "0 -1 1 0 0 595 cm\n";
            default -> "";
        };
    }

    private static byte[] font(String encoding, int descendant, String more) {
        return ascii("<</Type/Font/Subtype/Type0/BaseFont/" + FONT + "/Encoding/" + encoding + "/DescendantFonts["
                + descendant + " 0 R]" + more + ">>");
    }

    private static byte[] descendant(String ordering, String narrow) {
        return ascii("<</Type/Font/Subtype/CIDFontType0/BaseFont/" + FONT
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(" + ordering + ")/Supplement 2>>/DW 1000/W[" + narrow
                + " 500]/FontDescriptor 7 0 R>>");
    }

    /** Each code means the sign of its number. */
    private static String meanings() {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                + "/CMapName /M def /CMapType 2 def\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        for (int high = 0; high < 256; high++) {
            map.append(high % 100 == 0 ? Math.min(100, 256 - high) + " beginbfrange\n" : "");
            map.append(String.format(Locale.ROOT, "<%02X00> <%02XFF> <%02X00>%n", high, high, high));
            map.append(high % 100 == 99 || high == 255 ? "endbfrange\n" : "");
        }
        return map + "endcmap end end\n";
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] stream(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(ascii(text));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        object.writeBytes(ascii("<</Length " + packed.size() + "/Filter/FlateDecode>>\nstream\n"));
        object.writeBytes(packed.toByteArray());
        object.writeBytes(ascii("\nendstream"));
        return object.toByteArray();
    }

    private static byte[] file(List<byte[]> objects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ascii("%PDF-1.7\n"));
        StringBuilder places = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            places.append(String.format(Locale.ROOT, "%010d 00000 n \n", out.size()));
            out.writeBytes(ascii(i + 1 + " 0 obj\n"));
            out.writeBytes(objects.get(i));
            out.writeBytes(ascii("\nendobj\n"));
        }
        int start = out.size();
        out.writeBytes(ascii("xref\n0 " + (objects.size() + 1) + "\n" + places + "trailer\n<</Size "
                + (objects.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n"));
        return out.toByteArray();
    }
}
