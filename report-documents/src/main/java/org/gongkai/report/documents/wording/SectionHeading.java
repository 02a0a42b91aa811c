package org.gongkai.report.documents.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.report.documents.source.ShortTextCache;
import org.gongkai.report.model.form.term.LabelKey;
import org.gongkai.report.model.form.term.OverviewPart;
import org.gongkai.report.model.form.term.Section;
import org.jspecify.annotations.Nullable;

/**
 * A text that may be the heading of a section.
 *
 * @param section the section that its words name
 * @param style how its number is written
 * @param number its number; 0 where it has none
 */
public record SectionHeading(Section section, NumberedText.Style style, int number) {

    private static final int LONGEST = 50;
    private static final int LONGEST_PART = 25;
    private static final Map<String, Section> SECTIONS = sections();
    private static final Map<String, OverviewPart> PARTS = parts();
    /** Words that name what each part of section 一 is about, in the parts' order. */
    private static final List<Pattern> PART_WORDS = Stream.of(
                    "主动公开|主动发布", "依申请|申请公开|申请办理", "信息管理|资源管理|信息发布管理|文件管理", "平台|载体|网站|渠道|新媒体|阵地", "监督|保障|考核|培训")
            .map(Pattern::compile)
            .toList();

    private static final ShortTextCache<Optional<SectionHeading>> KNOWN = new ShortTextCache<>(SectionHeading::search);
    private static final ShortTextCache<Optional<Heading>> HEADINGS = new ShortTextCache<>(SectionHeading::heading);

    private static Map<String, Section> sections() {
        Map<String, Section> byKey = new HashMap<>();
        for (Section section : Section.values()) {
            byKey.put(LabelKey.of(section.label().zh()), section);
            section.aliases().forEach(alias -> byKey.put(LabelKey.of(alias), section));
        }
        return byKey;
    }

    private static Map<String, OverviewPart> parts() {
        Map<String, OverviewPart> byKey = new HashMap<>();
        for (OverviewPart part : OverviewPart.values()) {
            put(byKey, part.label().zh(), part);
            part.aliases().forEach(alias -> put(byKey, alias, part));
        }
        return byKey;
    }

    private static void put(Map<String, OverviewPart> byKey, String label, OverviewPart part) {
        for (String ending : new String[] {"", "情况", "工作", "工作情况", "方面"}) {
            byKey.put(LabelKey.of(label) + ending, part);
        }
    }

    /** The section that a text names as a heading would. */
    public static Optional<SectionHeading> of(String text) {
        return text.length() > LONGEST || text.isEmpty() ? Optional.empty() : KNOWN.get(text);
    }

    private static Optional<SectionHeading> search(String text) {
        NumberedText numbered = NumberedText.of(text);
        if (numbered.rest().indexOf('。') >= 0
                && numbered.rest().indexOf('。') < numbered.rest().length() - 1) {
            return Optional.empty();
        }
        String key = LabelKey.of(numbered.rest());
        Section section = SECTIONS.get(key);
        if (section == null && numbered.style() != NumberedText.Style.NONE) {
            section = byMeaning(key, numbered.number());
        }
        return Optional.ofNullable(section)
                .map(found -> new SectionHeading(found, numbered.style(), numbered.number()));
    }

    /** Headings in other words, under their section's own number: the words must name what the section is about. */
    private static @Nullable Section byMeaning(String key, int number) {
        if (key.contains("问题") && key.contains("改进") && number == Section.PROBLEMS.number()) {
            return Section.PROBLEMS;
        }
        if (key.contains("处理") && key.endsWith("申请情况") && number == Section.APPLICATIONS.number()) {
            return Section.APPLICATIONS;
        }
        if (key.contains("复议") && key.contains("诉讼") && number == Section.REMEDIES.number()) {
            return Section.REMEDIES;
        }
        boolean other = key.startsWith("其他") && key.contains("报告") && number == Section.OTHER_MATTERS.number();
        return other ? Section.OTHER_MATTERS : null;
    }

    public boolean hasOwnNumber() {
        return number == section.number() && style != NumberedText.Style.BRACKETED;
    }

    /**
     * A part of section 一 that a text opens.
     *
     * @param part the part
     * @param rest what stands behind the heading in the same paragraph
     */
    public record PartHeading(OverviewPart part, String rest) {}

    /**
     * The part of section 一 that a paragraph opens, as a line of its own or before its first stop. Words without a
     * number open one only where nothing stands behind them, or the source marks a heading.
     */
    public static Optional<PartHeading> part(String text, boolean markedAsHeading) {
        int stop = 0;
        while (stop < text.length() && stop <= LONGEST_PART && "。：:；;".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        if (stop > LONGEST_PART) {
            return Optional.empty();
        }
        Optional<Heading> heading = HEADINGS.get(text.substring(0, stop));
        if (heading.isEmpty()) {
            return Optional.empty();
        }
        String rest = Texts.squeeze(text.substring(Math.min(text.length(), stop + 1)));
        boolean marked = heading.get().numbered() || markedAsHeading || rest.isEmpty();
        return marked ? Optional.of(new PartHeading(heading.get().part(), rest)) : Optional.empty();
    }

    /** The words of a part's heading, and whether they stand under a number. */
    private record Heading(OverviewPart part, boolean numbered) {}

    private static Optional<Heading> heading(String text) {
        NumberedText numbered = NumberedText.of(text);
        String key = LabelKey.of(numbered.rest());
        OverviewPart known = PARTS.get(key);
        return Optional.ofNullable(known == null ? partByMeaning(key, numbered) : known)
                .map(part -> new Heading(part, numbered.style() != NumberedText.Style.NONE));
    }

    /** A part in other words, under its own number in brackets: the words must name what it is about. */
    private static @Nullable OverviewPart partByMeaning(String key, NumberedText numbered) {
        if (numbered.style() != NumberedText.Style.BRACKETED || numbered.number() > PART_WORDS.size()) {
            return null;
        }
        OverviewPart part = numbered.number() == 0 ? null : OverviewPart.values()[numbered.number() - 1];
        return part != null && PART_WORDS.get(part.number() - 1).matcher(key).find() ? part : null;
    }
}
