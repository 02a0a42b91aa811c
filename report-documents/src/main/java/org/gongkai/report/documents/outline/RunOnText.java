package org.gongkai.report.documents.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.documents.source.Place;
import org.gongkai.report.documents.source.TextBlock;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.text.EmptyPhrases;

/**
 * Cuts a paragraph that holds several sections at their numbered headings: pages are saved with the ends of their lines
 * lost. Only the form's own headings cut, in the form's order, where a sentence or a table may end before them; where a
 * preamble merely lists or mentions them, nothing is cut.
 */
final class RunOnText {

    private static final int LEAST_HEADINGS = 2;

    /** Two headings and what is between them are longer than most paragraphs. */
    private static final int SHORTEST = 16;

    /** Numbers and names as the form has them; one group a section. */
    private static final Pattern HEADING = Pattern.compile(
            Arrays.stream(Section.values()).map(RunOnText::written).collect(Collectors.joining("|")));

    /** Each is one sign: to look for all of a heading at each sign of a narrative takes too long. */
    private static final String NUMERALS =
            Arrays.stream(Section.values()).map(Section::numeral).collect(Collectors.joining());

    /** What a section before may end with: a sentence, a bracket, the last figure of a table. */
    private static final String ENDS = "。！？；：.!?;:）)】]0123456789０１２３４５６７８９";

    /** Signs that end a sentence: without one, a short text between headings belongs to a list of them. */
    private static final Pattern SENTENCE_END = Pattern.compile("[。！？!?]");

    private static final int LONGEST_LISTED = 40;

    /** What stands between headings that are only listed. */
    private static final Pattern LISTED = Pattern.compile("[\\s，,；;、。”“《》和及以与]*+");

    private record Heading(Section section, int start, int end) {}

    private RunOnText() {}

    private static String written(Section section) {
        return "(" + section.numeral() + "[、.．]\\s?"
                + Pattern.quote(section.label().zh()) + ")";
    }

    /** The text itself, or its parts: what stands before the first heading, each heading, what stands behind it. */
    static Stream<TextBlock> split(TextBlock block) {
        List<Heading> headings = block.text().length() < SHORTEST ? List.of() : headings(block.text());
        if (headings.size() < LEAST_HEADINGS) {
            return Stream.of(block);
        }
        Stream.Builder<TextBlock> parts = Stream.builder();
        int from = 0;
        for (Heading heading : headings) {
            add(block, from, heading.start(), block.heading(), parts);
            add(block, heading.start(), heading.end(), true, parts);
            from = heading.end();
        }
        add(block, from, block.text().length(), false, parts);
        return parts.build();
    }

    private static void add(TextBlock block, int from, int to, boolean isHeading, Stream.Builder<TextBlock> parts) {
        int start = from;
        while (start < to && Character.isWhitespace(block.text().charAt(start))) {
            start++;
        }
        String text = block.text().substring(start, to).strip();
        if (!text.isEmpty()) {
            parts.add(new TextBlock(text, isHeading, Place.within(block.place(), start)));
        }
    }

    private static List<Heading> headings(String text) {
        List<Heading> all = new ArrayList<>();
        Matcher matcher = HEADING.matcher(text);
        for (int i = 0; i + 1 < text.length(); i++) {
            boolean numbered = isBehindNumber(text.charAt(i + 1)) && NUMERALS.indexOf(text.charAt(i)) >= 0;
            if (numbered && matcher.region(i, text.length()).lookingAt()) {
                all.add(new Heading(section(matcher), matcher.start(), matcher.end()));
                i = matcher.end() - 1;
            }
        }
        List<Heading> chosen = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Heading heading = all.get(i);
            boolean isNext =
                    chosen.isEmpty() || chosen.get(chosen.size() - 1).section().compareTo(heading.section()) < 0;
            if (isNext && mayBegin(text, heading.start()) && !isListed(text, all, i)) {
                chosen.add(heading);
            }
        }
        return chosen;
    }

    private static boolean isBehindNumber(char sign) {
        return sign == '、' || sign == '.' || sign == '．';
    }

    private static Section section(Matcher matcher) {
        int group = 1;
        while (matcher.group(group) == null) {
            group++;
        }
        return Section.values()[group - 1];
    }

    /** Within a sentence a heading is mentioned, not begun. */
    private static boolean mayBegin(String text, int at) {
        return at == 0 || Character.isWhitespace(text.charAt(at - 1)) || ENDS.indexOf(text.charAt(at - 1)) >= 0;
    }

    private static boolean isListed(String text, List<Heading> all, int at) {
        return at > 0 && isList(text, all.get(at - 1), all.get(at))
                || at + 1 < all.size() && isList(text, all.get(at), all.get(at + 1));
    }

    private static boolean isList(String text, Heading one, Heading next) {
        if (LISTED.matcher(text).region(one.end(), next.start()).matches()) {
            return true;
        }
        if (next.start() - one.end() > LONGEST_LISTED) {
            return false;
        }
        String between = text.substring(one.end(), next.start());
        return !SENTENCE_END.matcher(between).find() && !EmptyPhrases.isOne(between);
    }
}
