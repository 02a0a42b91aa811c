package org.gongkai.report.documents.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gongkai.report.documents.source.Block;
import org.gongkai.report.documents.source.Grid;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.SourceDocument;
import org.gongkai.report.documents.source.TextBlock;
import org.gongkai.report.documents.wording.SectionHeading;
import org.gongkai.report.documents.wording.Texts;
import org.gongkai.report.documents.wording.TitleLine;
import org.gongkai.report.model.ReportPeriod;
import org.gongkai.report.text.PlainText;
import org.jspecify.annotations.Nullable;

/** Whose report a document is, for which year, under which title: from its head, its metadata, its opening words. */
public final class ReportMetadata {

    private static final int MOST_LINES = 400;
    private static final int LONGEST_NAME = 40;

    /** What a line ends with that cuts a title inside its words. */
    private static final Pattern CUT = Pattern.compile(".{0,40}(?:公开|信息|公|政|政府|府|工作|年度|年|信|息|开|工|作|度|报)");

    /** The end of a title that is wrapped inside its words. */
    private static final Pattern TAIL = Pattern.compile(".{0,28}[告报)》]");

    private static final Pattern TITLE_LABEL = Pattern.compile("(?:信息|文件|公文)?(?:标题|名称|题名):?");

    private final LabelledValues values = new LabelledValues();
    private final List<TextBlock> opening = new ArrayList<>();
    private final List<TitleLine> titles = new ArrayList<>();
    private @Nullable TitleLine title;

    private ReportMetadata() {}

    public static ReportMetadata of(SourceDocument document, List<Block> before) {
        ReportMetadata metadata = new ReportMetadata();
        document.pageTitle()
                .flatMap(TitleLine::of)
                .filter(line -> line.year() > 0 || !line.agency().isEmpty())
                .ifPresent(metadata::offer);
        metadata.addGrids(before);
        metadata.addTexts(texts(before));
        if (metadata.title == null || metadata.title.year() == 0) {
            TitlesInText.of(metadata.opening).ifPresent(metadata::offer);
        }
        return metadata;
    }

    private static List<TextBlock> texts(List<Block> before) {
        List<TextBlock> texts = new ArrayList<>();
        for (Block block : before) {
            if (block instanceof TextBlock text) {
                texts.add(text);
            }
        }
        return texts.subList(Math.max(0, texts.size() - MOST_LINES), texts.size());
    }

    /** A later offer is the better one, unless it names no year. */
    private void offer(TitleLine line) {
        titles.add(line);
        TitleLine known = title;
        if (known == null || line.year() > 0 || known.year() == 0) {
            title = known != null && line.agency().isEmpty() && known.year() == line.year()
                    ? new TitleLine(line.text(), line.year(), known.agency())
                    : line;
        }
    }

    private void addGrids(List<Block> before) {
        for (Block block : before) {
            if (block instanceof Grid grid) {
                grid.rows().stream().limit(MOST_LINES).forEach(row -> {
                    addTitles(row.filled());
                    pair(row.filled());
                });
            }
        }
    }

    /** A value that names no year is a title only beside a label that says so: it may be the page's category. */
    private void addTitles(List<GridCell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            boolean alone = cells.size() == 1;
            boolean named = i > 0
                    && TITLE_LABEL
                            .matcher(PlainText.compact(cells.get(i - 1).text()))
                            .matches();
            TitleLine.of(cells.get(i).text())
                    .filter(line ->
                            line.year() > 0 || named || alone && !line.agency().isEmpty())
                    .ifPresent(this::offer);
        }
    }

    /** Metadata in a table: a name, then its value. */
    private void pair(List<GridCell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String label = PlainText.compact(cells.get(i).text());
            if (i + 1 == cells.size() || label.indexOf(':') > 0 && !label.endsWith(":")) {
                values.add(label);
                continue;
            }
            values.add((label.endsWith(":") ? label : label + ":")
                    + PlainText.compact(cells.get(i + 1).text()));
        }
    }

    /** The titles among the texts, and again those that are headings: they count for more. */
    private void addTexts(List<TextBlock> texts) {
        List<TitleLine> headings = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            TextBlock text = texts.get(i);
            values.add(PlainText.compact(text.text()));
            opening.add(text);
            titleEndingAt(texts, i).filter(line -> mayBeTitle(line, text)).ifPresent(line -> {
                offer(line);
                if (text.heading() && line.year() > 0) {
                    headings.add(line);
                }
            });
        }
        headings.forEach(this::offer);
        nameBelow(texts);
    }

    /** The body may stand below the headline, in a line of its own. */
    private void nameBelow(List<TextBlock> texts) {
        TitleLine known = title;
        for (int i = 0; known != null && known.agency().isEmpty() && i + 1 < texts.size(); i++) {
            String below = PlainText.compact(texts.get(i + 1).text());
            if (texts.get(i).text().equals(known.text()) && BodyName.isWhole(below)) {
                title = new TitleLine(known.text(), known.year(), below);
                return;
            }
        }
    }

    /** Without a year 政府信息公开年报 is the name of a column of the site, and so is whatever stands in a path. */
    private static boolean mayBeTitle(TitleLine line, TextBlock text) {
        return line.year() > 0
                || text.heading()
                || line.text().contains("报告") && line.text().indexOf('>') < 0;
    }

    /** A title may be broken over two or three lines: the body, the year and the words, or inside of these. */
    private static Optional<TitleLine> titleEndingAt(List<TextBlock> texts, int end) {
        String joined = texts.get(end).text();
        Optional<TitleLine> line = TitleLine.of(joined);
        boolean tail = line.isEmpty() && TAIL.matcher(PlainText.compact(joined)).matches();
        if (line.isEmpty() && !tail && !joined.startsWith("年") && !isYearOnly(joined)) {
            return line;
        }
        for (int start = end - 1; start >= Math.max(0, end - 3); start--) {
            boolean complete = line.isPresent()
                    && line.get().year() > 0
                    && !line.get().agency().isEmpty();
            String above = texts.get(start).text();
            boolean alike = texts.get(start).heading() == texts.get(end).heading();
            boolean cut = alike
                    && line.isPresent()
                    && BodyName.isCut(PlainText.compact(above), line.get().agency());
            if (complete && !cut
                    || above.length() > LONGEST_NAME
                    || !cut && !mayBelong(above, line) && !isWrapped(above, joined, line, tail)) {
                break;
            }
            joined = above + joined;
            Optional<TitleLine> longer = TitleLine.of(joined);
            line = longer.isPresent() ? longer : line;
        }
        return line;
    }

    private static boolean isYearOnly(String text) {
        String compact = PlainText.compact(text);
        return compact.length() <= 9 && TitleLine.year(compact) > 0;
    }

    private static boolean mayBelong(String above, Optional<TitleLine> line) {
        String compact = PlainText.compact(above);
        boolean yearMissing = line.isEmpty() || line.get().year() == 0;
        return BodyName.isOne(compact)
                || yearMissing && TitleLine.year(compact + (compact.endsWith("年") ? "" : "年")) > 0
                || yearMissing && TitleLine.of(above).isPresent();
    }

    /**
     * Whether a title goes on over the end of a line inside its own words, or its year does.
     *
     * <pre>
     * 示例县水务局2023年政府信息公开 / 工作年度报告
     * 示例县水务局20 / 23年政府信息公开工作年度报告
     * </pre>
     */
    private static boolean isWrapped(String above, String below, Optional<TitleLine> line, boolean tail) {
        boolean open = line.isEmpty() || line.get().year() == 0;
        if (!open || Texts.isSentence(above) || SectionHeading.of(above).isPresent()) {
            return false;
        }
        boolean yearAppears =
                TitleLine.of(above + below).filter(joined -> joined.year() > 0).isPresent();
        return yearAppears || tail && CUT.matcher(PlainText.compact(above)).matches();
    }

    public Optional<TitleLine> title() {
        return Optional.ofNullable(title);
    }

    /** The years that titles on the page name besides the report's. */
    public List<String> otherYears(int year) {
        TreeSet<Integer> years = new TreeSet<>();
        titles.stream()
                .map(TitleLine::year)
                .filter(other -> other > 0 && other != year)
                .forEach(years::add);
        return years.stream().map(String::valueOf).toList();
    }

    /** The body that the metadata names. */
    public Optional<String> publisher() {
        return values.publisher();
    }

    /** The body whose office the opening names for questions. */
    public Optional<String> contact() {
        return opening.stream()
                .filter(text -> text.text().length() <= 2_000)
                .flatMap(text -> BodyName.inContact(PlainText.compact(text.text())).stream())
                .findFirst();
    }

    /** The day of publication that the metadata names. */
    public Optional<LocalDate> publishedOn() {
        return values.published().flatMap(value -> date(value).stream()).findFirst();
    }

    public static Optional<LocalDate> date(String text) {
        return StatedDates.date(text);
    }

    /** The period that a text states: 自2023年1月1日起至2023年12月31日止. */
    public static Optional<ReportPeriod> period(String text) {
        return StatedDates.period(text);
    }
}
