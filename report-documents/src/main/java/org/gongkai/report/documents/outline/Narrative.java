package org.gongkai.report.documents.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.documents.reading.Remark;
import org.gongkai.report.documents.reading.RemarkKind;
import org.gongkai.report.documents.source.Block;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.TextBlock;
import org.gongkai.report.documents.wording.LabelMeaning;
import org.gongkai.report.documents.wording.SectionHeading;
import org.gongkai.report.documents.wording.Texts;
import org.gongkai.report.documents.wording.Vocabulary;
import org.gongkai.report.model.Overview;
import org.gongkai.report.model.TableTexts;
import org.gongkai.report.model.form.term.LabelKey;
import org.gongkai.report.model.form.term.OverviewPart;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.text.EmptyPhrases;
import org.gongkai.report.text.PlainText;

/**
 * The text of a report: its opening words, sections 一, 五 and 六, what stands beside the tables. What belongs to none
 * becomes a remark.
 */
public final class Narrative {

    private static final int SHORT = 30;
    private static final int SHOWN = 200;
    private static final int SHORTEST = 10;

    /** What leads to something else. */
    private static final String LEADING = "：:，,";

    private static final String STOPS = "，。；、";

    /** A sub-heading of section 一 under its number. */
    private static final Pattern NUMBERED_PART =
            Pattern.compile("^\\((?<number>[一二三四五六七八九十])\\)(?<words>[^。:;，,]{2,25})(?:[。:;]|$)");

    private static final String NUMERALS = "一二三四五六七八九十";

    private static final String FEE = "处理费";

    /** Begins by saying that there is nothing, or names what the section is for. */
    private static final Pattern NOTHING =
            Pattern.compile("^(?:本年度?|今年|本机关|本单位|我[局办区县市镇乡委街道]{1,3}|截至|报告期内|20[0-9]{2}年度?|[一二三四五六七八九十0-9]{1,2}){0,4}"
                    + "(?:暂|均|尚)?(?:无|没有|未|不存在|不涉及)|需要?报告的(?:其他)?事项|其他需要?报告|其他事项");

    private final Outline outline;
    private final List<Remark> remarks;

    public Narrative(Outline outline, List<Remark> remarks) {
        this.outline = outline;
        this.remarks = remarks;
    }

    /** The headings of the sections where they are not those of the form, or not in its order. */
    public Optional<String> headings() {
        List<String> found = outline.headingTexts();
        List<String> form = Arrays.stream(Section.values())
                .map(section -> LabelKey.of(section.heading().zh()))
                .toList();
        boolean isForm = found.stream().map(LabelKey::of).toList().equals(form);
        return found.isEmpty() || isForm ? Optional.empty() : Optional.of(String.join("\n", found));
    }

    /** The sentences between the title and section 一. */
    public Optional<String> preamble(ReportMetadata metadata) {
        List<TextBlock> kept = new ArrayList<>();
        List<TextBlock> left = new ArrayList<>();
        for (Block block : outline.before()) {
            if (block instanceof TextBlock text) {
                (isProse(text.text()) ? kept : left).add(text);
            }
        }
        if (!left.isEmpty()) {
            String title =
                    metadata.title().map(line -> LabelKey.of(line.text())).orElse("");
            left.removeIf(text -> title.contains(LabelKey.of(text.text())));
            leaveOver(left);
        }
        return joined(kept);
    }

    /** Sentences, also where the last one leads to what follows: 现将有关情况报告如下： */
    private static boolean isProse(String text) {
        return text.length() > SHORTEST && (Texts.isSentence(text) || leads(text));
    }

    private static boolean leads(String text) {
        int last = text.length() - 1;
        String before = text.substring(0, last);
        return LEADING.indexOf(text.charAt(last)) >= 0
                && (before.chars().anyMatch(c -> STOPS.indexOf(c) >= 0)
                        || before.endsWith("如下")
                        || before.endsWith("以下"));
    }

    private static Optional<String> joined(List<TextBlock> texts) {
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        String.join("\n", texts.stream().map(TextBlock::text).toList()));
    }

    private void leaveOver(List<TextBlock> texts) {
        if (!texts.isEmpty()) {
            String text = String.join(
                    " / ", texts.stream().map(TextBlock::text).limit(50).toList());
            remarks.add(Remark.at(
                    texts.get(0).place().location(), RemarkKind.TEXT_LEFT_OVER, List.of(), Texts.shorten(text, SHOWN)));
        }
    }

    /**
     * Section 一: the paragraphs before the first part that is marked, then part by part. A part that is not one of the
     * form's goes back to the paragraphs before the parts, with a remark: it belongs to none of them.
     */
    public Overview overview() {
        List<String> introduction = new ArrayList<>();
        Map<OverviewPart, List<String>> parts = new EnumMap<>(OverviewPart.class);
        List<String> current = introduction;
        int number = 0;
        for (TextBlock text : withoutPageNumbers(outline.texts(Section.OVERVIEW))) {
            Optional<SectionHeading.PartHeading> heading = SectionHeading.part(text.text(), text.heading());
            int numbered = partNumber(text);
            if (heading.isPresent() && !parts.containsKey(heading.get().part())) {
                current = parts.computeIfAbsent(heading.get().part(), part -> new ArrayList<>());
                if (!heading.get().rest().isEmpty()) {
                    current.add(heading.get().rest());
                }
                number = numbered;
            } else {
                if (number > 0 && numbered == number + 1) {
                    current = introduction;
                    number = numbered;
                    remarks.add(Remark.at(
                            text.place().location(),
                            RemarkKind.PART_UNKNOWN,
                            List.of(),
                            Texts.shorten(text.text(), SHORT)));
                }
                current.add(text.text());
            }
        }
        Overview.Builder overview = Overview.builder();
        if (!introduction.isEmpty()) {
            overview.introduction(String.join("\n", introduction));
        }
        parts.forEach((part, texts) -> {
            if (!texts.isEmpty()) {
                overview.part(part, String.join("\n", texts));
            }
        });
        return overview.build();
    }

    /** The number of a sub-heading such as （四）平台载体建设; 0 for other texts. */
    private static int partNumber(TextBlock text) {
        Matcher matcher = NUMBERED_PART.matcher(PlainText.compact(text.text()));
        return matcher.find() ? NUMERALS.indexOf(matcher.group("number")) + 1 : 0;
    }

    /** The prose of sections 二, 三 and 四. Captions and what else a page shows there is left over. */
    public TableTexts tableTexts() {
        TableTexts.Builder kept = TableTexts.builder();
        for (Section section : List.of(Section.PROACTIVE_DISCLOSURE, Section.APPLICATIONS, Section.REMEDIES)) {
            List<TextBlock> texts = withoutPageNumbers(outline.texts(section)).stream()
                    .filter(text -> !Vocabulary.isItemHeading(LabelKey.of(text.text())))
                    .toList();
            List<TextBlock> prose =
                    texts.stream().filter(Narrative::standsBesideTable).toList();
            joined(prose).ifPresent(text -> kept.text(section, text));
            leaveOver(texts.stream().filter(text -> !prose.contains(text)).toList());
        }
        return kept.build();
    }

    /** A label of the form with a quotation mark behind it is no prose: 危及“三安全一稳定”. */
    private static boolean standsBesideTable(TextBlock text) {
        GridCell cell = new GridCell(text.text(), 0, 1, text.place());
        return isProse(text.text()) && LabelMeaning.of(cell).table().isEmpty();
    }

    private static List<TextBlock> withoutPageNumbers(List<TextBlock> texts) {
        return texts.stream().filter(text -> !Texts.isPageNumber(text.text())).toList();
    }

    /** Section 五. */
    public Optional<String> problems() {
        return joined(withoutPageNumbers(outline.texts(Section.PROBLEMS)));
    }

    /** Section 六 without what a page shows behind it, such as a log-in box or a signature. */
    public List<TextBlock> otherMatters() {
        List<TextBlock> texts = withoutPageNumbers(outline.texts(Section.OTHER_MATTERS));
        int end = texts.size();
        while (end > 0 && !belongs(texts.get(end - 1).text(), end - 1)) {
            end--;
        }
        leaveOver(texts.subList(end, texts.size()));
        return texts.subList(0, end);
    }

    /** The usual words of a section that has nothing to report, with or without a full stop. */
    private static boolean saysNothing(String text) {
        return EmptyPhrases.isOne(text)
                || text.length() <= 2 * SHORT
                        && NOTHING.matcher(PlainText.lettersOnly(text)).find();
    }

    private static boolean belongs(String text, int index) {
        return Texts.isSentence(text)
                || text.length() > SHORT && text.indexOf('，') >= 0
                || text.contains(FEE)
                || index == 0 && saysNothing(text);
    }
}
