package org.gongkai.report.documents.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.documents.limit.LimitKind;
import org.gongkai.report.documents.limit.Limits;
import org.gongkai.report.documents.source.Block;
import org.gongkai.report.documents.source.Place;
import org.gongkai.report.documents.source.TextBlock;
import org.gongkai.report.documents.wording.Texts;
import org.gongkai.report.model.SourceLocation;

/** Puts lines together to paragraphs: a new one is indented, stands behind a short line, or has another size. */
final class Paragraphs {

    private static final double INDENT = 1.2;
    private static final double SHORT = 2.5;
    private static final double APART = 2.8;
    private static final double OTHER_SIZE = 0.1;
    private static final double LARGE = 1.15;
    private static final int ENOUGH = 10;
    private static final int ENOUGH_FULL = 3;
    private static final double UNLIKE = 6;
    private static final double MUCH = 0.4;

    /** A line of a page. */
    record Line(int page, GlyphLine line, double pageWidth) {}

    private final double size;
    private final double left;
    private final double right;
    private final List<Line> open = new ArrayList<>();

    private Paragraphs(double size, double left, double right) {
        this.size = size;
        this.left = left;
        this.right = right;
    }

    /** For lines like these: the most frequent size is that of the text, and its lines show the margins. */
    static Paragraphs like(List<Line> lines) {
        Map<Long, Integer> sizes = new HashMap<>();
        long usual = 0;
        for (Line each : lines) {
            long rounded = Math.round(each.line().size());
            int count = sizes.merge(rounded, each.line().glyphs().size(), Integer::sum);
            usual = count > sizes.getOrDefault(usual, 0) || usual == rounded ? rounded : usual;
        }
        double left = Double.MAX_VALUE;
        double right = 0;
        for (Line each : lines) {
            if (Math.round(each.line().size()) == usual && each.line().glyphs().size() > ENOUGH) {
                left = Math.min(left, each.line().left());
                right = Math.max(right, each.line().right());
            }
        }
        return new Paragraphs(usual, left == Double.MAX_VALUE ? 0 : left, rightMargin(lines, left, right, usual));
    }

    /** Where most of the longest lines end; where too few are wrapped to tell, as far from the side as on the left. */
    private static double rightMargin(List<Line> lines, double left, double right, double size) {
        List<Line> text = lines.stream()
                .filter(each -> each.line().glyphs().size() > ENOUGH)
                .toList();
        long full = text.stream()
                .filter(each -> Math.abs(each.line().right() - right) <= size)
                .count();
        // Paper has margins that are much alike; where they are not, much of the text must end at the same place.
        boolean likely = !lines.isEmpty() && lines.get(0).pageWidth() - left - right <= UNLIKE * size
                || full >= MUCH * text.size();
        // Lines that are all as far from the left are no wrapped ones: what they have in common is their indent.
        boolean wrapped = lines.stream()
                .filter(each -> Math.round(each.line().size()) == size)
                .anyMatch(each -> each.line().left() - left > size);
        return full >= ENOUGH_FULL && wrapped && likely || lines.isEmpty()
                ? right
                : Math.max(widest(lines), lines.get(0).pageWidth() - left);
    }

    private static double widest(List<Line> lines) {
        return lines.stream().mapToDouble(each -> each.line().right()).max().orElse(0);
    }

    /** Takes the next line; the paragraph before it is added to the blocks where it has ended. */
    void add(Line line, List<Block> blocks) {
        if (!open.isEmpty() && begins(open.get(open.size() - 1), line)) {
            end(blocks);
        }
        open.add(line);
    }

    private boolean begins(Line before, Line next) {
        GlyphLine above = before.line();
        GlyphLine line = next.line();
        if (Math.abs(line.size() - above.size()) > OTHER_SIZE * above.size()) {
            return true;
        }
        boolean samePage = before.page() == next.page();
        if (samePage && line.baseline() - above.baseline() > APART * line.size()) {
            return true;
        }
        if (isTitle(before) && isTitle(next)) {
            return !samePage;
        }
        return line.left() - left > INDENT * line.size() || above.right() < right - SHORT * above.size();
    }

    /** Whether a line is larger than the text and stands in the middle. */
    private boolean isTitle(Line line) {
        double middle = (line.line().left() + line.line().right()) / 2;
        return line.line().size() > LARGE * size
                && Math.abs(middle - line.pageWidth() / 2) < 2 * line.line().size();
    }

    /** Ends the paragraph that is open. */
    void end(List<Block> blocks) {
        if (open.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        for (Line each : open) {
            String words = each.line().text().replace(Texts.LINE_BREAK, ' ').strip();
            text.append(isLatin(text, words) ? " " : "").append(words);
        }
        String squeezed = Texts.squeeze(text.toString());
        if (!squeezed.isEmpty()) {
            blocks.add(TextBlock.paragraph(squeezed, place(open.get(0))));
            Limits.check(blocks.size(), Limits.BLOCKS, LimitKind.BLOCKS);
        }
        open.clear();
    }

    /** Lines of Chinese go on without a space, those of words in letters with one. */
    private static boolean isLatin(StringBuilder before, String behind) {
        return before.length() > 0
                && !behind.isEmpty()
                && isLetter(before.charAt(before.length() - 1))
                && isLetter(behind.charAt(0));
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static Place place(Line line) {
        int page = line.page();
        return () -> SourceLocation.builder().page(page).build();
    }
}
