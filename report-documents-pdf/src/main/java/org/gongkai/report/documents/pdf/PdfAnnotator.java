package org.gongkai.report.documents.pdf;

import java.awt.geom.Point2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.gongkai.report.documents.page.Box;
import org.gongkai.report.documents.page.PageRegion;
import org.gongkai.report.documents.page.PageRegions;
import org.gongkai.report.documents.source.SourceNote;
import org.gongkai.report.model.SourceLocation;

/**
 * Highlights the cells and the words that notes are about. All is put behind the file as it is, the way the format has
 * for changes, so that its own bytes stay, and a signature on them; what was put there before is cut off again.
 */
final class PdfAnnotator {

    private static final String AUTHOR = "gongkai-report";
    /** Says behind the file where ours begins. */
    private static final Pattern MARK = Pattern.compile("%" + AUTHOR + " ([0-9]{1,9})\n$");

    private static final int MARK_LENGTH = 40;
    private static final PDColor YELLOW = new PDColor(new float[] {1, 0.9f, 0.3f}, PDDeviceRGB.INSTANCE);
    private static final float SIDE = 20;
    /** How high a line of text is at most. */
    private static final double LINE = 18;

    private final PDDocument document;
    private final PageRegions regions;
    private int notesOnPages;

    PdfAnnotator(PDDocument document, PageRegions regions) {
        this.document = document;
        this.regions = regions;
    }

    /** The file as it was before notes were written into it. */
    static byte[] withoutOurs(byte[] file) {
        String end = new String(
                file,
                Math.max(0, file.length - MARK_LENGTH),
                Math.min(MARK_LENGTH, file.length),
                StandardCharsets.ISO_8859_1);
        Matcher mark = MARK.matcher(end);
        if (!mark.find()) {
            return file;
        }
        int length = Integer.parseInt(mark.group(1));
        return length < file.length ? Arrays.copyOf(file, length) : file;
    }

    byte[] annotate(List<SourceNote> notes, byte[] original) throws IOException {
        if (notes.isEmpty()) {
            return original;
        }
        for (SourceNote note : notes) {
            Map<Integer, List<Box>> marked = new TreeMap<>();
            for (PageRegion region : regions(note)) {
                List<Box> boxes = marked.computeIfAbsent(region.page(), page -> new ArrayList<>());
                region.box().ifPresent(boxes::add);
            }
            for (Map.Entry<Integer, List<Box>> page : marked.entrySet()) {
                add(document.getPage(page.getKey() - 1), page.getValue(), note.text());
            }
        }
        // Else the file's new identity would be that of the moment.
        document.setDocumentId((long) original.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.saveIncremental(out);
        out.writeBytes(("%" + AUTHOR + " " + original.length + "\n").getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    /** The words that it is about, line by line; else the cell, or the page. */
    private List<PageRegion> regions(SourceNote note) {
        int page = note.place()
                .map(SourceLocation::page)
                .orElse(OptionalInt.empty())
                .orElse(0);
        List<PageRegion> words =
                note.words().map(each -> regions.find(each, page)).orElse(List.of());
        return words.isEmpty()
                ? List.of(note.place()
                        .flatMap(regions::find)
                        .filter(found -> found.page() <= document.getNumberOfPages())
                        .orElse(new PageRegion(1, Optional.empty())))
                : words;
    }

    private void add(PDPage page, List<Box> boxes, String text) throws IOException {
        PDAnnotationMarkup annotation = boxes.isEmpty() ? note(page) : highlight(page, boxes);
        annotation.setContents(text);
        annotation.setTitlePopup(AUTHOR);
        annotation.setColor(YELLOW);
        annotation.setPrinted(true);
        List<PDAnnotation> all = page.getAnnotations();
        all.add(annotation);
        page.setAnnotations(all);
        annotation.constructAppearances(document);
        page.getCOSObject().setNeedToBeUpdated(true);
        annotation.getCOSObject().setNeedToBeUpdated(true);
        if (page.getCOSObject().getDictionaryObject("Annots") instanceof COSArray array) {
            array.setNeedToBeUpdated(true);
        }
    }

    /** In lines: the ends of a highlight are round, and those of a high one would reach into the cells beside it. */
    private static PDAnnotationMarkup highlight(PDPage page, List<Box> boxes) {
        PagePosition position = PagePosition.of(page);
        List<Point2D> corners = new ArrayList<>();
        boxes.forEach(box -> addLines(box, position, corners));
        float[] quads = new float[2 * corners.size()];
        for (int i = 0; i < corners.size(); i++) {
            quads[2 * i] = (float) corners.get(i).getX();
            quads[2 * i + 1] = (float) corners.get(i).getY();
        }
        PDAnnotationHighlight highlight = new PDAnnotationHighlight();
        highlight.setQuadPoints(quads);
        highlight.setRectangle(around(corners));
        return highlight;
    }

    private static void addLines(Box box, PagePosition position, List<Point2D> corners) {
        int lines = Math.max(1, (int) Math.ceil(box.height() / LINE));
        for (int i = 0; i < lines; i++) {
            double top = box.top() + box.height() * i / lines;
            double bottom = box.top() + box.height() * (i + 1) / lines;
            corners.add(position.back(box.left(), top));
            corners.add(position.back(box.right(), top));
            corners.add(position.back(box.left(), bottom));
            corners.add(position.back(box.right(), bottom));
        }
    }

    private static PDRectangle around(List<Point2D> corners) {
        PDRectangle around = new PDRectangle();
        around.setLowerLeftX(
                (float) corners.stream().mapToDouble(Point2D::getX).min().orElse(0));
        around.setLowerLeftY(
                (float) corners.stream().mapToDouble(Point2D::getY).min().orElse(0));
        around.setUpperRightX(
                (float) corners.stream().mapToDouble(Point2D::getX).max().orElse(0));
        around.setUpperRightY(
                (float) corners.stream().mapToDouble(Point2D::getY).max().orElse(0));
        return around;
    }

    /** What is about no cell stands at the edge of the page, one below the other. */
    private PDAnnotationMarkup note(PDPage page) {
        PagePosition position = PagePosition.of(page);
        double top = SIDE * (1 + notesOnPages++ % 30);
        PDAnnotationText note = new PDAnnotationText();
        note.setRectangle(around(List.of(position.back(2, top), position.back(2 + SIDE, top + SIDE))));
        return note;
    }
}
