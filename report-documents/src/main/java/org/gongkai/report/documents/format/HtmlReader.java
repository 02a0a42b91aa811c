package org.gongkai.report.documents.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.report.documents.limit.LimitKind;
import org.gongkai.report.documents.limit.Limits;
import org.gongkai.report.documents.source.Block;
import org.gongkai.report.documents.source.Grid;
import org.gongkai.report.documents.source.SourceDocument;
import org.gongkai.report.documents.source.TextBlock;
import org.gongkai.report.documents.style.PageStyle;
import org.gongkai.report.documents.wording.Texts;
import org.gongkai.report.documents.wording.TitleLine;
import org.gongkai.report.model.SourceLocation;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Reads web pages: paragraphs, headings and tables in reading order. What only serves the page is left out. */
final class HtmlReader {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "caption");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd",
            "mark", "q", "s", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
            "o:p");

    /** Inline elements whose digits do not run on into those beside them. */
    private static final Set<String> PARTING =
            Set.of("del", "s", "strike", "sub", "sup", "ins", "small", "bdo", "q", "time", "ruby", "rt");

    /** Stands between two numbers that an element parts. */
    private static final String PARTED = "|";

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final HtmlText wording;
    private final HtmlPaths paths = new HtmlPaths();
    private final HtmlTables reader;
    private boolean parted;
    private int linked;
    private int images;
    private int tables;

    private HtmlReader(PageStyle style) {
        this.wording = new HtmlText(style);
        this.reader = new HtmlTables(wording, paths);
    }

    static SourceDocument read(String html) {
        Document page = parse(html);
        PageStyle style = PageStyle.of(page, html);
        HtmlReader reader = new HtmlReader(style);
        reader.walk(page.body(), false);
        reader.endParagraph(page.body(), false);
        Limits.check(style.isOverLimit() ? 1 : 0, 0, LimitKind.STYLES);
        Map<String, String> properties = properties(page);
        Optional<String> title = Optional.ofNullable(properties.get("articletitle"))
                .filter(found -> TitleLine.of(found).isPresent());
        boolean hasTable = reader.blocks.stream().anyMatch(Grid.class::isInstance);
        return new SourceDocument(reader.blocks, title.or(() -> Optional.of(page.title())), properties, reader.images())
                .pointingTo(hasTable ? Optional.empty() : ElsewherePage.of(page, reader.images()));
    }

    /** Blocks of a piece of a page, such as one inside a Markdown text. */
    static List<Block> readFragment(String html) {
        return read(html).blocks();
    }

    /** The text of a cell, given what stands in it. */
    static String readCell(String html) {
        Document page = parse(html);
        return new HtmlText(PageStyle.of(page, html)).ofCell(page.body());
    }

    private static Document parse(String html) {
        Parser parser = Parser.htmlParser();
        parser.setMaxDepth(Limits.DEPTH);
        return parser.parseInput(html, "");
    }

    private static Map<String, String> properties(Document page) {
        Map<String, String> properties = new HashMap<>();
        for (Element meta : page.head().getElementsByTag("meta")) {
            String name = meta.attr("name").toLowerCase(Locale.ROOT);
            if (!name.isEmpty()) {
                properties.putIfAbsent(name, Texts.squeeze(meta.attr("content")));
            }
        }
        return properties;
    }

    private void walk(Element parent, boolean inLink) {
        boolean unseen = wording.style().isUnseen(parent);
        for (int i = 0; i < parent.childNodeSize(); i++) {
            Node node = parent.childNode(i);
            if (node instanceof TextNode words) {
                if (!unseen) {
                    append(words.getWholeText(), inLink);
                }
            } else if (node instanceof Element element && !wording.isHidden(element)) {
                walkElement(element, inLink);
            }
        }
    }

    private void append(String words, boolean inLink) {
        if (parted && text.length() > 0 && !words.isEmpty()) {
            boolean digits = Character.isDigit(text.charAt(text.length() - 1)) && Character.isDigit(words.charAt(0));
            text.append(digits ? PARTED : "");
        }
        parted = false;
        text.append(words);
        linked += inLink ? words.length() : 0;
    }

    private void walkElement(Element element, boolean inLink) {
        String name = element.normalName();
        if (name.equals("img")) {
            images++;
            parted = true;
        } else if (name.equals("table")) {
            endParagraph(element, false);
            table(element);
        } else if (INLINE.contains(name)) {
            inline(element, name, inLink);
        } else {
            endParagraph(element, false);
            if (!HEADINGS.contains(name) || !heading(element)) {
                walk(element, inLink);
                endParagraph(element, false);
            }
        }
    }

    /** What stands in a line; struck text is left out, a raised note does not run on into the number before it. */
    private void inline(Element element, String name, boolean inLink) {
        boolean joined = !PARTING.contains(name) && wording.style().isJoined(element);
        parted |= !joined;
        if (!wording.isStruck(element)) {
            walk(element, inLink || name.equals("a"));
        }
        parted |= !joined;
    }

    /** Whether a heading was read; one with a table inside is none. */
    private boolean heading(Element element) {
        int tablesBefore = wording.tables();
        String heading = wording.of(element);
        if (wording.tables() > tablesBefore) {
            return false;
        }
        text.append(heading);
        endParagraph(element, true);
        return true;
    }

    /** What was collected is a paragraph, unless it is nothing but links to other pages. */
    private void endParagraph(Element element, boolean heading) {
        if (text.length() == 0) {
            return;
        }
        String words = Texts.squeeze(text.toString());
        boolean onlyLinks = linked > 0 && linked >= words.length();
        if (!words.isEmpty() && !onlyLinks) {
            add(new TextBlock(words, heading, () -> location(element)));
        }
        text.setLength(0);
        linked = 0;
    }

    private SourceLocation location(Element element) {
        return SourceLocation.builder().path(paths.of(element)).build();
    }

    private void add(Block block) {
        blocks.add(block);
        Limits.check(blocks.size(), Limits.BLOCKS, LimitKind.BLOCKS);
    }

    private void table(Element table) {
        Optional<List<HtmlTables.Part>> parts = reader.read(table, tables + 1);
        if (parts.isEmpty()) {
            walk(table, false);
            return;
        }
        tables++;
        caption(table);
        for (HtmlTables.Part part : parts.get()) {
            part.grid().ifPresent(this::add);
            part.container().ifPresent(cell -> {
                walk(cell, false);
                endParagraph(cell, false);
            });
        }
    }

    private void caption(Element table) {
        for (int i = 0; i < table.childNodeSize(); i++) {
            boolean caption = table.childNode(i) instanceof Element child
                    && child.normalName().equals("caption")
                    && !wording.isHidden(child);
            if (caption) {
                text.append(wording.of((Element) table.childNode(i)));
                endParagraph(table, false);
            }
        }
    }

    /** How many images the page shows. */
    private int images() {
        return images + wording.images();
    }
}
