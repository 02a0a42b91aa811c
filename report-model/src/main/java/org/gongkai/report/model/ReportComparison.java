package org.gongkai.report.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.OtherLine;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.OverviewPart;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.model.value.ReportValue;

/**
 * Two copies of a report compared, cell by cell and text by text: what stands in two places, or was changed after it
 * was published. What is only layout is no difference: white space, full-width letters and signs, thousands separators.
 *
 * <pre>{@code
 * ReportComparison.of(printed, online).differences().forEach(System.out::println);
 * }</pre>
 *
 * <p>Copies on different editions of the form differ in their edition; of their cells those are compared that count the
 * same. Immutable.
 *
 * @since 0.1.0
 */
public final class ReportComparison implements ReportValue {

    /**
     * A place where two copies differ.
     *
     * @param place where, as the JSON of a report names it, such as {@code overview.platforms} or {@code T3.1:A}
     * @param left what the first copy has; empty where it has nothing
     * @param right what the second copy has; empty where it has nothing
     */
    public record Difference(String place, String left, String right) implements ReportValue {

        /** Refuses null. */
        public Difference {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(left, "left");
            Objects.requireNonNull(right, "right");
        }

        /** The cell of the first copy, where it is one. */
        public Optional<CellAddress> cell() {
            return place.contains(CELL) ? Optional.of(CellAddress.parse(place)) : Optional.empty();
        }

        /** The place with what both copies have. */
        @Override
        public String toString() {
            return place + ": " + left + " | " + right;
        }
    }

    /** What an address has and the name of a text does not. */
    private static final String CELL = ":";

    private final List<Difference> differences = new ArrayList<>();

    private ReportComparison(DisclosureReport left, DisclosureReport right) {
        text("edition", left, right, report -> report.edition().code());
        text("year", left, right, report -> Integer.toString(report.year()));
        text("agency.name", left, right, report -> report.agency().name());
        text("title", left, right, report -> report.title().orElse(""));
        text(
                "period",
                left,
                right,
                report -> report.period().map(Object::toString).orElse(""));
        text(
                "publishedOn",
                left,
                right,
                report -> report.publishedOn().map(Object::toString).orElse(""));
        text("preamble", left, right, report -> report.preamble().orElse(""));
        overview(left, right);
        cells(left, right);
        text("headings", left, right, report -> report.headings().orElse(""));
        text("otherLines", left, right, ReportComparison::otherLines);
        text("tableTexts.proactiveDisclosure", left, right, report -> beside(report, Section.PROACTIVE_DISCLOSURE));
        text("tableTexts.applications", left, right, report -> beside(report, Section.APPLICATIONS));
        text("tableTexts.remedies", left, right, report -> beside(report, Section.REMEDIES));
        text(
                "problemsAndImprovements",
                left,
                right,
                report -> report.problemsAndImprovements().orElse(""));
        text(
                "otherMatters.text",
                left,
                right,
                report -> report.otherMatters().text().orElse(""));
        text("otherMatters.processingFee", left, right, ReportComparison::fee);
    }

    /** What is different in two copies. */
    public static ReportComparison of(DisclosureReport left, DisclosureReport right) {
        return new ReportComparison(left, right);
    }

    /** The differences, in the order of a report. */
    public List<Difference> differences() {
        return List.copyOf(differences);
    }

    /** Whether nothing but layout differs. */
    public boolean isSame() {
        return differences.isEmpty();
    }

    @Override
    public String toString() {
        return differences.toString();
    }

    private void overview(DisclosureReport left, DisclosureReport right) {
        text(
                "overview.introduction",
                left,
                right,
                report -> report.overview().introduction().orElse(""));
        for (OverviewPart part : OverviewPart.values()) {
            text(
                    "overview." + part.code(),
                    left,
                    right,
                    report -> report.overview().part(part).orElse(""));
        }
    }

    private void text(
            String place, DisclosureReport left, DisclosureReport right, Function<DisclosureReport, String> text) {
        String one = text.apply(left);
        String other = text.apply(right);
        if (!plain(one).equals(plain(other))) {
            differences.add(new Difference(place, one.strip(), other.strip()));
        }
    }

    private static String beside(DisclosureReport report, Section section) {
        return report.tableTexts().of(section).orElse("");
    }

    /** Without what is only layout. */
    private static String plain(String text) {
        String same = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder plain = new StringBuilder(same.length());
        same.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !isMark(c))
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.CONTROL;
    }

    private static String otherLines(DisclosureReport report) {
        return report.otherLines().stream().map(OtherLine::toString).collect(Collectors.joining("\n"));
    }

    private static String fee(DisclosureReport report) {
        return report.otherMatters()
                .processingFee()
                .map(fee -> fee.requests().stream()
                                .mapToObj(Long::toString)
                                .findFirst()
                                .orElse("")
                        + "/"
                        + fee.amountYuan()
                                .map(amount -> amount.stripTrailingZeros().toPlainString())
                                .orElse(""))
                .orElse("");
    }

    private void cells(DisclosureReport left, DisclosureReport right) {
        for (CellAddress cell : left.edition().cells()) {
            counterpart(left.edition().form(), cell, right.edition().form()).ifPresent(other -> {
                Figure one = left.figure(cell);
                Figure two = right.figure(other);
                if (!isSame(one, two)) {
                    differences.add(new Difference(cell.toString(), one.toString(), two.toString()));
                }
            });
        }
    }

    private static Optional<CellAddress> counterpart(Form form, CellAddress cell, Form other) {
        if (form == other) {
            return Optional.of(cell);
        }
        ColumnTerm column = form.columnOf(cell).term();
        FormLine line = form.lineOf(cell);
        return other.has(line.term()) && other.line(line.term()).has(column)
                ? Optional.of(other.cell(line.term(), column))
                : Optional.empty();
    }

    private static boolean isSame(Figure one, Figure other) {
        if (!one.isNumber() || !other.isNumber()) {
            return one.state() == other.state()
                    && (one.state() != Figure.State.UNREADABLE
                            || plain(one.toString()).equals(plain(other.toString())));
        }
        return one.value().orElseThrow().compareTo(other.value().orElseThrow()) == 0
                && one.unit().equals(other.unit())
                && Objects.equals(
                        one.note().map(ReportComparison::plain), other.note().map(ReportComparison::plain));
    }
}
