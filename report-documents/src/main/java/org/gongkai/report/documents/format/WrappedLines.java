package org.gongkai.report.documents.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.Place;
import org.gongkai.report.documents.source.TextBlock;
import org.gongkai.report.documents.wording.LabelMeaning;
import org.gongkai.report.documents.wording.NumberedText;
import org.gongkai.report.documents.wording.SectionHeading;
import org.gongkai.report.documents.wording.Texts;
import org.gongkai.report.documents.wording.TitleLine;
import org.gongkai.report.model.SourceLocation;
import org.gongkai.report.model.form.term.Section;

/**
 * Puts together the lines of prose that an extractor or an editor has wrapped. A line begins a paragraph unless the one
 * above is prose that stops in the middle of a sentence: headings, titles, labels and numbered lines always begin one.
 */
final class WrappedLines {

    /** No wrapped line is shorter. */
    private static final int SHORTEST = 15;

    /** A paragraph that is longer is put together no further. */
    private static final int LONGEST = 5_000;

    private static final String STOPS = "。；;！!？?：:…”）)】|》";
    private static final String PROSE = "，。；,";

    /** A period that is cut between its days, or inside of one. */
    private static final Pattern CUT_PERIOD = Pattern.compile("(?:统计|期限|时限|起止)[^。；;]{0,30}20[0-9]{2} ?年[^。；;，,]{0,16}");

    private static final Pattern REST_OF_PERIOD =
            Pattern.compile("(?:起|至|到|[—~－–-]|[0-9]{1,2} ?[月日]|[月日]|20[0-9]{2} ?年).*", Pattern.DOTALL);

    private WrappedLines() {}

    /** The paragraphs of lines that stand directly below each other. */
    static List<TextBlock> join(List<TextBlock> lines) {
        List<TextBlock> joined = new ArrayList<>();
        for (TextBlock line : lines) {
            int last = joined.size() - 1;
            if (last >= 0 && goesOn(joined.get(last), line)) {
                joined.set(last, join(joined.get(last), line));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    /** Whether a paragraph goes on in the next line. */
    static boolean goesOn(TextBlock above, TextBlock below) {
        String text = above.text();
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && (isOpen(text) || isCutPeriod(text, below.text()))
                && !isLabel(above)
                && TitleLine.of(text).isEmpty()
                && !begins(below);
    }

    private static boolean isCutPeriod(String above, String below) {
        Matcher cut = CUT_PERIOD.matcher(above);
        return REST_OF_PERIOD.matcher(below).matches() && cut.find() && cut.end() == above.length();
    }

    private static boolean isOpen(String text) {
        boolean quoting = text.lastIndexOf('《') > text.lastIndexOf('》');
        boolean bracket = text.lastIndexOf('（') > text.lastIndexOf('）');
        boolean prose = text.chars().anyMatch(c -> PROSE.indexOf(c) >= 0);
        return (quoting || bracket || prose) && STOPS.indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** Whether a line is a label of the form, or begins with one: 自然人 法人或其他组织 总计. */
    private static boolean isLabel(TextBlock line) {
        int blank = line.text().indexOf(' ');
        return isLabel(line.text(), line) || blank > 0 && isLabel(line.text().substring(0, blank), line);
    }

    private static boolean isLabel(String text, TextBlock line) {
        LabelMeaning meaning = LabelMeaning.of(new GridCell(text, 0, 1, line.place()));
        return meaning.table().isPresent()
                || meaning.column(Section.APPLICATIONS).isPresent()
                || meaning.column(Section.REMEDIES).isPresent();
    }

    private static boolean begins(TextBlock line) {
        GridCell cell = new GridCell(line.text(), 0, 1, line.place());
        return !cell.isText()
                || isLabel(line)
                || Texts.isPageNumber(line.text())
                || NumberedText.of(line.text()).style() != NumberedText.Style.NONE
                || SectionHeading.of(line.text()).isPresent()
                || SectionHeading.part(line.text(), false).isPresent();
    }

    static TextBlock join(TextBlock above, TextBlock below) {
        SourceLocation start = above.place().location();
        Place place = Place.ofText(start.line().orElse(1), start.column().orElse(1));
        boolean words = isLatin(above.text().charAt(above.text().length() - 1))
                && isLatin(below.text().charAt(0));
        return TextBlock.paragraph(above.text() + (words ? " " : "") + below.text(), place);
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
