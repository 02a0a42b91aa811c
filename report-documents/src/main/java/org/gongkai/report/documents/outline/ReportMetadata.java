package org.gongkai.report.documents.outline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.documents.source.Block;
import org.gongkai.report.documents.source.Grid;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.SourceDocument;
import org.gongkai.report.documents.source.TextBlock;
import org.gongkai.report.documents.wording.TitleLine;
import org.gongkai.report.model.ReportPeriod;
import org.gongkai.report.text.PlainText;
import org.jspecify.annotations.Nullable;

/** Whose report a document is, for which year, under which title: from its head, its metadata, its opening words. */
public final class ReportMetadata {

    private static final int MOST_LINES = 400;
    private static final int LONGEST_NAME = 40;

    private static final Pattern NAME = Pattern.compile(".{2,38}(?:政府|办公室|局|委员会|委|厅|办|署|站|中心|街道|镇|乡|处|院|部|大学|公司|协会)");

    private static final Pattern PERIOD = Pattern.compile(
            "(20[0-9]{2})年([0-9]{1,2})月([0-9]{1,2})日起?[至到—~－-]{1,2}(?:(20[0-9]{2})年)?([0-9]{1,2})月([0-9]{1,2})日");

    private static final Pattern DATE = Pattern.compile("(20[0-9]{2})[-年/.]([0-9]{1,2})[-月/.]([0-9]{1,2})");

    private static final List<String> PUBLISHED = List.of("发布日期", "发布时间", "公开日期");
    private static final List<String> PUBLISHER = List.of("发布机构", "公开机构", "发布单位", "编制单位", "公开责任部门");

    private final List<String> lines = new ArrayList<>();
    private final List<TitleLine> titles = new ArrayList<>();
    private @Nullable TitleLine title;

    private ReportMetadata() {}

    public static ReportMetadata of(SourceDocument document, List<Block> before) {
        ReportMetadata metadata = new ReportMetadata();
        document.pageTitle().flatMap(TitleLine::of).ifPresent(metadata::offer);
        metadata.addGrids(before);
        metadata.addTexts(texts(before));
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
                    row.cells().forEach(cell -> TitleLine.of(cell.text()).ifPresent(this::offer));
                    pair(row.filled());
                });
            }
        }
    }

    /** Metadata in a table: a name, then its value. */
    private void pair(List<GridCell> cells) {
        for (int i = 0; i + 1 < cells.size(); i++) {
            lines.add(PlainText.compact(cells.get(i).text()) + ":"
                    + PlainText.compact(cells.get(i + 1).text()));
        }
    }

    /** The titles among the texts, and again those that are headings: they count for more. */
    private void addTexts(List<TextBlock> texts) {
        List<TitleLine> headings = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            TextBlock text = texts.get(i);
            lines.add(PlainText.compact(text.text()));
            titleEndingAt(texts, i).ifPresent(line -> {
                offer(line);
                if (text.heading() && line.year() > 0) {
                    headings.add(line);
                }
            });
        }
        headings.forEach(this::offer);
    }

    /** A title may be broken over two or three lines: the body, the year and the words. */
    private static Optional<TitleLine> titleEndingAt(List<TextBlock> texts, int end) {
        String joined = texts.get(end).text();
        Optional<TitleLine> line = TitleLine.of(joined);
        if (line.isEmpty() && !joined.startsWith("年") && !isYearOnly(joined)) {
            return line;
        }
        for (int start = end - 1; start >= Math.max(0, end - 3); start--) {
            boolean complete = line.isPresent()
                    && line.get().year() > 0
                    && !line.get().agency().isEmpty();
            String above = texts.get(start).text();
            if (complete || above.length() > LONGEST_NAME || !mayBelong(above, line)) {
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
        return NAME.matcher(compact).matches()
                || yearMissing && TitleLine.year(compact + (compact.endsWith("年") ? "" : "年")) > 0
                || yearMissing && TitleLine.of(above).isPresent();
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
        return PUBLISHER.stream().flatMap(name -> valuesOf(name).stream()).findFirst();
    }

    /** The day of publication that the metadata names. */
    public Optional<LocalDate> publishedOn() {
        return PUBLISHED.stream()
                .flatMap(name -> valuesOf(name).stream())
                .flatMap(value -> date(value).stream())
                .findFirst();
    }

    private List<String> valuesOf(String name) {
        return lines.stream()
                .filter(line -> line.length() < 200 && line.startsWith(name) && line.length() > name.length() + 1)
                .map(line -> line.substring(name.length()))
                .map(value -> value.charAt(0) == ':' ? value.substring(1) : value)
                .filter(value -> !value.isBlank())
                .toList();
    }

    public static Optional<LocalDate> date(String text) {
        Matcher matcher = DATE.matcher(text);
        return matcher.find() ? day(matcher, 1, 2, 3) : Optional.empty();
    }

    /** The period that a text states: 自2023年1月1日起至2023年12月31日止. */
    public static Optional<ReportPeriod> period(String text) {
        Matcher matcher = PERIOD.matcher(PlainText.compact(text));
        if (!matcher.find()) {
            return Optional.empty();
        }
        Optional<LocalDate> from = day(matcher, 1, 2, 3);
        Optional<LocalDate> to = day(matcher, matcher.group(4) == null ? 1 : 4, 5, 6);
        return from.isPresent() && to.isPresent() && !to.get().isBefore(from.get())
                ? Optional.of(ReportPeriod.of(from.get(), to.get()))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher matcher, int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(year)),
                    Integer.parseInt(matcher.group(month)),
                    Integer.parseInt(matcher.group(day))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
