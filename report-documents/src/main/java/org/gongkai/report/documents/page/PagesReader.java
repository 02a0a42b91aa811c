package org.gongkai.report.documents.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.documents.reading.Remark;
import org.gongkai.report.documents.reading.UnreadableDocumentException;
import org.gongkai.report.documents.reading.UnreadableDocumentException.Reason;
import org.gongkai.report.documents.source.Block;
import org.gongkai.report.documents.source.SourceDocument;

/** Takes pages one after the other, and puts together what stands on them. */
public final class PagesReader {

    /** So many times more signs that nobody sees than ones that are seen: a scan with words guessed by a machine. */
    private static final int MOSTLY_HIDDEN = 4;

    private final List<PageContent> pages = new ArrayList<>();
    private final DrawnCount count = new DrawnCount();
    private final UnruledTables unruled = new UnruledTables();
    private long seen;
    private long unknown;
    private long hidden;
    private int images;
    private boolean drawn;

    /** What stands on a page, from top to bottom. */
    private record PageContent(List<Part> parts) {}

    /** A line or a table; one of both. */
    private record Part(
            double y, Optional<Paragraphs.Line> line, Optional<TableOnPage> table, boolean atEdge, String wording) {

        boolean isSame(Part other) {
            return wording.equals(other.wording)
                    && line.isPresent()
                    && other.line.isPresent()
                    && Math.abs(line.get().line().size()
                                    - other.line.get().line().size())
                            < 1;
        }
    }

    private final PageRegions regions;

    /** Nothing yet. */
    public PagesReader() {
        this(new PageRegions());
    }

    /** Nothing yet; the regions are told where cells stand. */
    public PagesReader(PageRegions regions) {
        this.regions = regions;
    }

    /** An empty page to draw on, of all that are read; its number counts from 1. */
    public PageCanvas canvas(int number, double width, double height) {
        return new PageCanvas(number, width, height, count);
    }

    /** Takes the next page. */
    public void add(Page page) {
        for (Glyph glyph : page.glyphs()) {
            if (!glyph.isBlank()) {
                seen++;
                unknown += glyph.text.equals(Glyph.UNKNOWN) ? 1 : 0;
            }
        }
        hidden += page.hidden();
        images += page.images();
        drawn |= !page.rulings().isEmpty();
        List<Glyph> rest = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        List<TableOnPage> tables = new ArrayList<>(TableOnPage.of(page, rest));
        List<GlyphLine> lines = GlyphLine.of(rest);
        tables.addAll(unruled.of(page, tables, lines));
        for (TableOnPage table : tables) {
            parts.add(new Part(table.table().box().top(), Optional.empty(), Optional.of(table), false, ""));
        }
        for (GlyphLine line : lines) {
            parts.add(part(page, line));
        }
        parts.sort(Comparator.comparingDouble(Part::y));
        pages.add(new PageContent(parts));
    }

    private static Part part(Page page, GlyphLine line) {
        boolean atEdge = PageEdge.holds(page, line);
        String wording = atEdge ? line.text().replaceAll("[0-9０-９\\s]", "") : "";
        Paragraphs.Line lineOnPage = new Paragraphs.Line(page.number(), line, page.width());
        return new Part(line.baseline(), Optional.of(lineOnPage), Optional.empty(), atEdge, wording);
    }

    /**
     * What all pages hold.
     *
     * @throws UnreadableDocumentException where they are pictures, or do not say what their signs are
     */
    public SourceDocument finish() {
        refusePictures();
        if (unknown * 2 > seen) {
            throw new UnreadableDocumentException(Reason.NO_TEXT_MAPPING, seen, unknown);
        }
        removeRunningHeads();
        List<Paragraphs.Line> lines = pages.stream()
                .flatMap(page -> page.parts().stream())
                .flatMap(part -> part.line().stream())
                .toList();
        Paragraphs paragraphs = Paragraphs.like(lines);
        List<Remark> remarks = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        JoinedTables tables = new JoinedTables(remarks, regions);
        for (PageContent page : pages) {
            boolean first = true;
            for (Part part : page.parts()) {
                if (part.table().isPresent()) {
                    paragraphs.end(blocks);
                    tables.add(part.table().get(), first, blocks);
                } else {
                    tables.end(blocks);
                    part.line().ifPresent(line -> {
                        regions.put(line.page(), line.line());
                        paragraphs.add(line, blocks);
                    });
                }
                first = false;
            }
        }
        tables.end(blocks);
        paragraphs.end(blocks);
        return new SourceDocument(blocks, Optional.empty(), Map.of(), images, remarks);
    }

    private void refusePictures() {
        boolean guessed = hidden > 0 && hidden > MOSTLY_HIDDEN * seen;
        if (guessed && (images > 0 || seen == 0)) {
            throw UnreadableDocumentException.withDetail(Reason.IMAGE_ONLY, "hiddenText");
        }
        if (seen == 0) {
            throw new UnreadableDocumentException(images > 0 || drawn ? Reason.IMAGE_ONLY : Reason.EMPTY);
        }
    }

    /** Page numbers, and what stands at the edges of several pages. */
    private void removeRunningHeads() {
        Map<String, List<Part>> byWording = new HashMap<>();
        for (PageContent page : pages) {
            page.parts().stream()
                    .filter(Part::atEdge)
                    .forEach(part -> byWording
                            .computeIfAbsent(part.wording(), wording -> new ArrayList<>())
                            .add(part));
        }
        for (PageContent page : pages) {
            page.parts().removeIf(part -> part.atEdge() && isRunning(part, byWording));
        }
    }

    private static boolean isRunning(Part part, Map<String, List<Part>> byWording) {
        String text = part.line().map(line -> line.line().text().strip()).orElse("");
        if (PageEdge.isPageNumber(text)) {
            return true;
        }
        return byWording.getOrDefault(part.wording(), List.of()).stream()
                        .filter(part::isSame)
                        .limit(2)
                        .count()
                > 1;
    }
}
