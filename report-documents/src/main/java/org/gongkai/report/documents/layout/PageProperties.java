package org.gongkai.report.documents.layout;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.OtherMatters;
import org.gongkai.report.model.ProcessingFee;
import org.gongkai.report.model.ReportPeriod;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.agency.AgencyKind;
import org.gongkai.report.model.agency.AgencyLevel;
import org.gongkai.report.model.agency.CreditCode;
import org.gongkai.report.model.agency.DivisionCode;
import org.gongkai.report.model.figure.OtherLine;
import org.gongkai.report.text.PlainText;
import org.gongkai.report.text.fee.FeeReader;
import org.jspecify.annotations.Nullable;

/**
 * What the form does not print but a report holds: it travels in the page's properties, so that a page of the official
 * layout reads back as the same report. Figures and text of the form never do; they are read from what the page shows.
 * Only a row of another edition, for which the form has no place, does.
 */
public final class PageProperties {

    private static final String PREFIX = "gongkai-";
    private static final String YEAR = PREFIX + "year";
    private static final String BETWEEN = "; ";

    private PageProperties() {}

    static Map<String, String> of(DisclosureReport report) {
        Map<String, String> properties = new LinkedHashMap<>();
        put(properties, "year", Optional.of(report.year()));
        put(properties, "title", report.title());
        put(properties, "agency", Optional.of(report.agency().name()).filter(name -> !name.isEmpty()));
        put(properties, "credit-code", report.agency().creditCode());
        put(properties, "division-code", report.agency().divisionCode());
        put(properties, "kind", report.agency().kind().map(Enum::name));
        put(properties, "level", report.agency().level().map(Enum::name));
        put(properties, "period", report.period());
        put(properties, "published-on", report.publishedOn());
        Optional<ProcessingFee> fee = report.otherMatters().processingFee();
        fee.map(ProcessingFee::requests)
                .ifPresent(
                        requests -> requests.ifPresent(count -> put(properties, "fee-requests", Optional.of(count))));
        put(properties, "other-lines", otherLines(report));
        put(properties, "fee-amount", fee.flatMap(ProcessingFee::amountYuan).map(BigDecimal::toPlainString));
        return properties;
    }

    private static Optional<String> otherLines(DisclosureReport report) {
        return report.otherLines().stream().map(OtherLine::toString).reduce((one, next) -> one + BETWEEN + next);
    }

    /** The rows that the page shows count, if there are some. */
    private static List<OtherLine> otherLines(DisclosureReport report, Map<String, String> properties) {
        String said = properties.getOrDefault(PREFIX + "other-lines", "");
        return report.otherLines().isEmpty() && !said.isEmpty()
                ? Arrays.stream(said.split(BETWEEN)).map(OtherLine::parse).toList()
                : report.otherLines();
    }

    private static void put(Map<String, String> properties, String name, Optional<?> value) {
        value.ifPresent(found -> properties.put(PREFIX + name, found.toString()));
    }

    /** Whether a page is one of the official layout, for the year that was read from it. */
    public static boolean areOf(Map<String, String> properties, int year) {
        return Integer.toString(year).equals(properties.get(YEAR)) && properties.containsKey(PREFIX + "agency");
    }

    /** Hears of what a page shows in one way and says in its properties in another. */
    @FunctionalInterface
    public interface Contradictions {

        /** What is shown counts. */
        void add(String what, String shown, String said);
    }

    /**
     * The report with what the properties say besides: what the page shows is never overruled.
     *
     * @throws IllegalArgumentException for properties that no report has
     */
    public static DisclosureReport apply(
            DisclosureReport report, Map<String, String> properties, Contradictions contradictions) {
        Optional<String> title = Optional.ofNullable(properties.get(PREFIX + "title"));
        Optional<ReportPeriod> period =
                Optional.ofNullable(properties.get(PREFIX + "period")).map(ReportPeriod::parse);
        Optional<LocalDate> publishedOn =
                Optional.ofNullable(properties.get(PREFIX + "published-on")).map(LocalDate::parse);
        Agency agency = agency(report, properties, contradictions);
        boolean official = title.isEmpty()
                && report.title()
                        .filter(OfficialTitle.of(agency.name(), report.year())::equals)
                        .isPresent();
        Optional<ProcessingFee> shownFee = report.otherMatters().processingFee();
        boolean feeShown = shownFee.isPresent()
                || report.otherMatters().text().filter(FeeReader::isMentionedIn).isPresent();
        Optional<ProcessingFee> fee = fee(properties);
        if (feeShown && fee.isPresent() && !isSame(shownFee, fee.get())) {
            contradictions.add(
                    "fee", shownFee.map(Object::toString).orElse("—"), fee.get().toString());
        }
        OtherMatters.Builder other = OtherMatters.builder()
                .text(report.otherMatters().text())
                .processingFee(feeShown && !isSame(shownFee, fee.orElse(null)) ? shownFee : fee);
        return report.toBuilder()
                .agency(agency)
                .title(official ? Optional.empty() : shown("title", report.title(), title, contradictions))
                .period(shown("period", report.period(), period, contradictions))
                .publishedOn(shown("publishedOn", report.publishedOn(), publishedOn, contradictions))
                .otherLines(otherLines(report, properties))
                .otherMatters(other.build())
                .build();
    }

    /** Whether the page shows the fee of the properties, or the part of it that it states. */
    private static boolean isSame(Optional<ProcessingFee> shown, @Nullable ProcessingFee said) {
        return said != null
                && shown.isPresent()
                && shown.get().amountYuan().equals(said.amountYuan())
                && (shown.get().requests().isEmpty() || shown.get().requests().equals(said.requests()));
    }

    private static <T> Optional<T> shown(
            String what, Optional<T> shown, Optional<T> said, Contradictions contradictions) {
        if (shown.isPresent() && said.isPresent() && !shown.equals(said)) {
            contradictions.add(what, shown.get().toString(), said.get().toString());
        }
        return shown.isPresent() ? shown : said;
    }

    private static Agency agency(
            DisclosureReport report, Map<String, String> properties, Contradictions contradictions) {
        String said = properties.getOrDefault(PREFIX + "agency", "");
        String shown = report.agency().name();
        String one = PlainText.compact(shown);
        String other = PlainText.compact(said);
        boolean same = other.contains(one) || one.contains(other);
        if (!same) {
            contradictions.add("agency", shown, said);
        }
        Agency.Builder agency = Agency.builder().name(same && !said.isEmpty() ? said : shown);
        if (same) {
            take(properties, "credit-code", value -> agency.creditCode(CreditCode.parse(value)));
            take(properties, "division-code", value -> agency.divisionCode(DivisionCode.parse(value)));
            take(properties, "kind", value -> agency.kind(AgencyKind.valueOf(value)));
            take(properties, "level", value -> agency.level(AgencyLevel.valueOf(value)));
        }
        return agency.build();
    }

    private static Optional<ProcessingFee> fee(Map<String, String> properties) {
        if (!properties.containsKey(PREFIX + "fee-requests") && !properties.containsKey(PREFIX + "fee-amount")) {
            return Optional.empty();
        }
        ProcessingFee.Builder fee = ProcessingFee.builder();
        take(properties, "fee-requests", value -> fee.requests(Long.parseLong(value)));
        take(properties, "fee-amount", value -> fee.amountYuan(new BigDecimal(value)));
        return Optional.of(fee.build());
    }

    private static void take(Map<String, String> properties, String name, Consumer<String> use) {
        Optional.ofNullable(properties.get(PREFIX + name)).ifPresent(use);
    }
}
