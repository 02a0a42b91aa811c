package org.gongkai.report.documents.layout;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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

/**
 * What the form does not print but a report holds: it travels in the page's properties, so that a page of the official
 * layout reads back as the same report. Figures and text never do; they are read from what the page shows.
 */
public final class PageProperties {

    private static final String PREFIX = "gongkai-";
    private static final String YEAR = PREFIX + "year";

    private PageProperties() {}

    static Map<String, String> of(DisclosureReport report) {
        Map<String, String> properties = new LinkedHashMap<>();
        put(properties, "year", Optional.of(report.year()));
        put(properties, "title", report.title());
        put(properties, "agency", Optional.of(report.agency().name()));
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
        put(properties, "fee-amount", fee.flatMap(ProcessingFee::amountYuan).map(BigDecimal::toPlainString));
        return properties;
    }

    private static void put(Map<String, String> properties, String name, Optional<?> value) {
        value.ifPresent(found -> properties.put(PREFIX + name, found.toString()));
    }

    /** Whether a page is one of the official layout, for the year that was read from it. */
    public static boolean areOf(Map<String, String> properties, int year) {
        return Integer.toString(year).equals(properties.get(YEAR)) && properties.containsKey(PREFIX + "agency");
    }

    /**
     * The report with what the properties say.
     *
     * @throws IllegalArgumentException for properties that no report has
     */
    public static DisclosureReport apply(DisclosureReport report, Map<String, String> properties) {
        Agency.Builder agency = Agency.builder().name(properties.get(PREFIX + "agency"));
        take(properties, "credit-code", value -> agency.creditCode(CreditCode.parse(value)));
        take(properties, "division-code", value -> agency.divisionCode(DivisionCode.parse(value)));
        take(properties, "kind", value -> agency.kind(AgencyKind.valueOf(value)));
        take(properties, "level", value -> agency.level(AgencyLevel.valueOf(value)));
        OtherMatters.Builder other =
                OtherMatters.builder().text(report.otherMatters().text()).processingFee(fee(properties));
        return report.toBuilder()
                .agency(agency.build())
                .title(Optional.ofNullable(properties.get(PREFIX + "title")))
                .period(Optional.ofNullable(properties.get(PREFIX + "period")).map(ReportPeriod::parse))
                .publishedOn(Optional.ofNullable(properties.get(PREFIX + "published-on"))
                        .map(LocalDate::parse))
                .otherMatters(other.build())
                .build();
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
