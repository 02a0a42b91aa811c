package org.gongkai.report.documents.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.report.documents.reading.Remark;
import org.gongkai.report.documents.reading.RemarkKind;
import org.gongkai.report.documents.source.Block;
import org.gongkai.report.documents.source.TextBlock;
import org.gongkai.report.documents.wording.SectionHeading;
import org.gongkai.report.documents.wording.Texts;
import org.gongkai.report.documents.wording.Vocabulary;
import org.gongkai.report.model.Overview;
import org.gongkai.report.model.form.term.LabelKey;
import org.gongkai.report.model.form.term.OverviewPart;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.text.EmptyPhrases;
import org.gongkai.report.text.PlainText;

/** The text of a report: its opening words, sections 一, 五 and 六. What belongs to none becomes a remark. */
public final class Narrative {

    private static final int SHORT = 30;
    private static final int SHOWN = 200;

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

    /** The sentences between the title and section 一. */
    public Optional<String> preamble(ReportMetadata metadata) {
        List<TextBlock> kept = new ArrayList<>();
        List<TextBlock> left = new ArrayList<>();
        for (Block block : outline.before()) {
            if (block instanceof TextBlock text) {
                boolean sentence = Texts.isSentence(text.text()) && text.text().length() > 10;
                (sentence ? kept : left).add(text);
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

    /** Section 一: the paragraphs before the first part that is marked, then part by part. */
    public Overview overview() {
        List<String> introduction = new ArrayList<>();
        Map<OverviewPart, List<String>> parts = new EnumMap<>(OverviewPart.class);
        List<String> current = introduction;
        for (TextBlock text : withoutPageNumbers(outline.texts(Section.OVERVIEW))) {
            Optional<SectionHeading.PartHeading> heading = SectionHeading.part(text.text(), text.heading());
            if (heading.isPresent() && !parts.containsKey(heading.get().part())) {
                current = parts.computeIfAbsent(heading.get().part(), part -> new ArrayList<>());
                if (!heading.get().rest().isEmpty()) {
                    current.add(heading.get().rest());
                }
            } else {
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
        leaveOverTables();
        return overview.build();
    }

    /** Text between the tables: notes, captions and what else a page shows there. */
    private void leaveOverTables() {
        for (Section section : List.of(Section.PROACTIVE_DISCLOSURE, Section.APPLICATIONS, Section.REMEDIES)) {
            leaveOver(withoutPageNumbers(outline.texts(section)).stream()
                    .filter(text -> !Vocabulary.isItemHeading(LabelKey.of(text.text())))
                    .toList());
        }
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
