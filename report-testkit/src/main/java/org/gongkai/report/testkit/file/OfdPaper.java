package org.gongkai.report.testkit.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Draws OFD. */
final class OfdPaper implements Paper {

    private static final double MILLIMETRES = 25.4 / 72;
    private static final String NAMESPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    /** A page, and the template behind it. */
    private record Page(StringBuilder content, StringBuilder template) {}

    private final Dice dice;
    private final List<Page> pages = new ArrayList<>();
    private int id = 1_000;

    OfdPaper(Dice dice) {
        this.dice = dice;
        page();
    }

    @Override
    public void page() {
        pages.add(new Page(new StringBuilder(), new StringBuilder()));
    }

    private StringBuilder content() {
        return pages.get(pages.size() - 1).content();
    }

    private StringBuilder background() {
        Page page = pages.get(pages.size() - 1);
        return dice.has(FileNoise.TEMPLATES) ? page.template() : page.content();
    }

    private static String format(String format, Object... arguments) {
        return String.format(Locale.ROOT, format, arguments);
    }

    @Override
    public void text(double x, double y, double size, String text, Ink ink) {
        content().append(object(x, y, size, text, ink));
    }

    @Override
    public void margin(double x, double y, double size, String text) {
        background().append(object(x, y, size, text, Ink.BLACK));
    }

    private String object(double x, double y, double size, String text, Ink ink) {
        double scale = dice.has(FileNoise.SCALED) ? 2 : 1;
        double height = size * MILLIMETRES / scale;
        String distances = dice.has(FileNoise.DISTANCES) ? " DeltaX=\"" + distances(text, height) + "\"" : "";
        return format(
                "<ofd:TextObject ID=\"%d\" Boundary=\"%.3f %.3f %.3f %.3f\" Font=\"1\" Size=\"%.3f\"%s%s>"
                        + "<ofd:TextCode X=\"0\" Y=\"%.3f\"%s>%s</ofd:TextCode></ofd:TextObject>",
                id++,
                x * MILLIMETRES,
                (y - size) * MILLIMETRES,
                Paper.width(text, size) * MILLIMETRES,
                1.2 * size * MILLIMETRES,
                height,
                scale == 1 ? "" : " CTM=\"2 0 0 2 0 0\"",
                ink == Ink.NONE ? " Visible=\"false\"" : "",
                height,
                distances,
                Parts.escape(text));
    }

    /** From each sign to the next; three alike or more in short. */
    private static String distances(String text, double height) {
        List<String> all = text.chars()
                .limit(Math.max(0, text.length() - 1))
                .mapToObj(c -> format("%.4f", Paper.width(Character.toString(c), height)))
                .toList();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < all.size(); ) {
            int end = i;
            while (end < all.size() && all.get(end).equals(all.get(i))) {
                end++;
            }
            words.add(
                    end - i > 2
                            ? "g " + (end - i) + " " + all.get(i)
                            : all.subList(i, end).stream().collect(Collectors.joining(" ")));
            i = end;
        }
        return String.join(" ", words);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2) {
        double width = (x2 - x1) * MILLIMETRES;
        double height = (y2 - y1) * MILLIMETRES;
        background()
                .append(format(
                        "<ofd:PathObject ID=\"%d\" Boundary=\"%.3f %.3f %.3f %.3f\" LineWidth=\"0.18\">"
                                + "<ofd:AbbreviatedData>M 0 0 L %.3f %.3f</ofd:AbbreviatedData></ofd:PathObject>",
                        id++, x1 * MILLIMETRES, y1 * MILLIMETRES, width, height, width, height));
    }

    @Override
    public void fill(double left, double top, double right, double bottom, boolean white) {
        double width = (right - left) * MILLIMETRES;
        double height = (bottom - top) * MILLIMETRES;
        (white ? content() : background())
                .append(format(
                        "<ofd:PathObject ID=\"%d\" Boundary=\"%.3f %.3f %.3f %.3f\" Fill=\"true\" Stroke=\"false\">"
                                + "<ofd:FillColor Value=\"%s\"/><ofd:AbbreviatedData>M 0 0 L %.3f 0 L %.3f %.3f L 0 %.3f C"
                                + "</ofd:AbbreviatedData></ofd:PathObject>",
                        id++,
                        left * MILLIMETRES,
                        top * MILLIMETRES,
                        width,
                        height,
                        white ? "255 255 255" : "0 0 0",
                        width,
                        width,
                        height,
                        height));
    }

    @Override
    public byte[] bytes() {
        Parts parts = new Parts();
        StringBuilder templates = new StringBuilder();
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            String template = "Tpls/Tpl_" + i + "/Content.xml";
            String place = "Pages/Page_" + i + "/Content.xml";
            int number = 10 + 2 * i;
            templates.append("<ofd:TemplatePage ID=\"" + number + "\" BaseLoc=\"" + template + "\"/>");
            list.append("<ofd:Page ID=\"" + (number + 1) + "\" BaseLoc=\"" + place + "\"/>");
            parts.put("Doc_0/" + template, page("", pages.get(i).template()));
            parts.put(
                    "Doc_0/" + place,
                    page(
                            "<ofd:Template TemplateID=\"" + number + "\" ZOrder=\"Background\"/>",
                            pages.get(i).content()));
        }
        return parts.put(
                        "OFD.xml",
                        "<ofd:OFD" + NAMESPACE + " Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo>"
                                + "<ofd:DocID>1</ofd:DocID></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>"
                                + "</ofd:DocBody></ofd:OFD>")
                .put(
                        "Doc_0/Document.xml",
                        "<ofd:Document" + NAMESPACE + "><ofd:CommonData><ofd:MaxUnitID>" + id
                                + "</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>"
                                + "</ofd:PageArea>" + templates + "<ofd:PublicRes>PublicRes.xml</ofd:PublicRes>"
                                + "</ofd:CommonData><ofd:Pages>" + list + "</ofd:Pages></ofd:Document>")
                .put(
                        "Doc_0/PublicRes.xml",
                        "<ofd:Res" + NAMESPACE + " BaseLoc=\"Res\"><ofd:Fonts><ofd:Font ID=\"1\" FontName=\"宋体\"/>"
                                + "</ofd:Fonts></ofd:Res>")
                .bytes();
    }

    private static String page(String template, StringBuilder content) {
        return "<ofd:Page" + NAMESPACE + ">" + template + "<ofd:Content><ofd:Layer ID=\"2\">" + content
                + "</ofd:Layer></ofd:Content></ofd:Page>";
    }
}
