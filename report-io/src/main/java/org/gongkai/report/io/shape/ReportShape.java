package org.gongkai.report.io.shape;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.report.io.problem.ProblemException;
import org.gongkai.report.io.problem.Problems;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.OtherMatters;
import org.gongkai.report.model.ProcessingFee;
import org.gongkai.report.model.ReportPeriod;
import org.gongkai.report.model.TableTexts;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.agency.AgencyKind;
import org.gongkai.report.model.agency.AgencyLevel;
import org.gongkai.report.model.agency.CreditCode;
import org.gongkai.report.model.agency.DivisionCode;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.OtherLine;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.OverviewPart;
import org.gongkai.report.model.form.term.Section;

/** The properties of a report on the wire, in order: what JSON, XML and the schemas walk. */
public final class ReportShape {

    /** The whole report. */
    public static final ObjectNode ROOT = root();

    private ReportShape() {}

    private static ObjectNode root() {
        List<Node> members = new ArrayList<>(List.of(
                ScalarNode.optional(
                        Property.FORMAT_VERSION,
                        ScalarType.pattern(FormatVersion.SYNTAX),
                        report -> Optional.of(FormatVersion.CURRENT.toString()),
                        ReportDraft::version),
                ScalarNode.required(
                        Property.EDITION,
                        ScalarType.codes(Edition.values(), Edition::code, ReportShape::document),
                        report -> report.edition().code(),
                        (draft, text) -> draft.edition(Edition.fromCode(text))),
                ScalarNode.required(
                        Property.YEAR,
                        ScalarType.INTEGER,
                        report -> Integer.toString(report.year()),
                        (draft, text) -> draft.report.year(year(text))),
                agency(),
                text(Property.TITLE, DisclosureReport::title, (draft, text) -> draft.report.title(text)),
                period(),
                ScalarNode.optional(
                        Property.PUBLISHED_ON,
                        ScalarType.DATE,
                        report -> report.publishedOn().map(LocalDate::toString),
                        (draft, text) -> draft.report.publishedOn(LocalDate.parse(text))),
                text(Property.PREAMBLE, DisclosureReport::preamble, (draft, text) -> draft.report.preamble(text))));
        Arrays.stream(Section.values()).map(ReportShape::section).forEach(members::add);
        members.add(tableTexts());
        members.add(text(Property.HEADINGS, DisclosureReport::headings, (draft, text) -> draft.report.headings(text)));
        members.add(text(
                Property.OTHER_LINES,
                ReportShape::otherLines,
                (draft, text) -> text.lines().map(OtherLine::parse).forEach(draft.report::addOtherLines)));
        return ObjectNode.of(Property.REPORT, true, members);
    }

    private static Optional<String> otherLines(DisclosureReport report) {
        return report.otherLines().stream().map(OtherLine::toString).reduce((one, next) -> one + "\n" + next);
    }

    private static Label document(Edition edition) {
        return Label.of(edition.document(), edition.document());
    }

    private static ScalarNode text(
            Property property,
            Function<DisclosureReport, Optional<String>> getter,
            BiConsumer<ReportDraft, String> setter) {
        return ScalarNode.text(property.code(), property.label(), getter, setter);
    }

    private static ObjectNode agency() {
        List<Node> members = List.of(
                ScalarNode.optional(
                        Property.NAME,
                        ScalarType.NOT_EMPTY,
                        report -> Optional.of(report.agency())
                                .filter(Agency::isNamed)
                                .map(Agency::name),
                        (draft, text) -> draft.agency.name(name(text))),
                ScalarNode.optional(
                        Property.CREDIT_CODE,
                        ScalarType.pattern("[0-9A-HJ-NPQRTUWXY]{18}"),
                        report -> report.agency().creditCode().map(CreditCode::toString),
                        (draft, text) -> draft.agency.creditCode(CreditCode.parse(text))),
                ScalarNode.optional(
                        Property.DIVISION_CODE,
                        ScalarType.pattern("[1-9][0-9]{5}"),
                        report -> report.agency().divisionCode().map(DivisionCode::toString),
                        (draft, text) -> draft.agency.divisionCode(DivisionCode.parse(text))),
                ScalarNode.optional(
                        Property.KIND,
                        ScalarType.codes(AgencyKind.values(), AgencyKind::code, AgencyKind::label),
                        report -> report.agency().kind().map(AgencyKind::code),
                        (draft, text) -> draft.agency.kind(AgencyKind.fromCode(text))),
                ScalarNode.optional(
                        Property.LEVEL,
                        ScalarType.codes(AgencyLevel.values(), AgencyLevel::code, AgencyLevel::label),
                        report -> report.agency().level().map(AgencyLevel::code),
                        (draft, text) -> draft.agency.level(AgencyLevel.fromCode(text))));
        return ObjectNode.of(Property.AGENCY, true, members)
                .closing(draft -> draft.report.agency(draft.agency.build()));
    }

    /** A name that is not known is left out, not left empty. */
    private static String name(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("agency name is blank: ''");
        }
        return text;
    }

    private static ObjectNode period() {
        List<Node> members = List.of(
                ScalarNode.required(
                        Property.FROM,
                        ScalarType.DATE,
                        report -> report.period()
                                .map(ReportPeriod::from)
                                .orElseThrow()
                                .toString(),
                        (draft, text) -> draft.from = LocalDate.parse(text)),
                ScalarNode.required(
                        Property.TO,
                        ScalarType.DATE,
                        report -> report.period()
                                .map(ReportPeriod::to)
                                .orElseThrow()
                                .toString(),
                        (draft, text) -> draft.to = LocalDate.parse(text)));
        return ObjectNode.of(Property.PERIOD, false, members)
                .presentIf(report -> report.period().isPresent())
                .closing(ReportDraft::period);
    }

    private static Node section(Section section) {
        return switch (section) {
            case OVERVIEW -> overview();
            case PROACTIVE_DISCLOSURE, APPLICATIONS, REMEDIES -> TableShape.of(section);
            case PROBLEMS ->
                ScalarNode.text(
                        section.code(),
                        section.heading(),
                        DisclosureReport::problemsAndImprovements,
                        (draft, text) -> draft.report.problemsAndImprovements(text));
            case OTHER_MATTERS -> otherMatters();
        };
    }

    private static ObjectNode overview() {
        List<Node> members = new ArrayList<>();
        members.add(text(
                Property.INTRODUCTION,
                report -> report.overview().introduction(),
                (draft, text) -> draft.overview.introduction(text)));
        for (OverviewPart part : OverviewPart.values()) {
            members.add(ScalarNode.text(
                    part.code(),
                    part.heading(),
                    report -> report.overview().part(part),
                    (draft, text) -> draft.overview.part(part, text)));
        }
        return new ObjectNode(Section.OVERVIEW.code(), Section.OVERVIEW.heading(), false, members)
                .presentIf(report -> !report.overview().isEmpty())
                .closing(draft -> draft.report.overview(draft.overview.build()));
    }

    private static ObjectNode tableTexts() {
        List<Node> members = Stream.of(Section.PROACTIVE_DISCLOSURE, Section.APPLICATIONS, Section.REMEDIES)
                .<Node>map(section -> ScalarNode.text(
                        section.code(),
                        section.heading(),
                        report -> report.tableTexts().of(section),
                        (draft, text) -> draft.tableTexts.text(section, text)))
                .toList();
        return ObjectNode.of(Property.TABLE_TEXTS, false, members)
                .presentIf(report -> !report.tableTexts().equals(TableTexts.empty()))
                .closing(draft -> draft.report.tableTexts(draft.tableTexts.build()));
    }

    private static ObjectNode otherMatters() {
        List<Node> members = List.of(
                text(
                        Property.TEXT,
                        report -> report.otherMatters().text(),
                        (draft, text) -> draft.otherMatters.text(text)),
                processingFee());
        return new ObjectNode(Section.OTHER_MATTERS.code(), Section.OTHER_MATTERS.heading(), false, members)
                .presentIf(report -> !report.otherMatters().equals(OtherMatters.empty()))
                .closing(draft -> draft.report.otherMatters(draft.otherMatters.build()));
    }

    private static ObjectNode processingFee() {
        List<Node> members = List.of(
                ScalarNode.optional(
                        Property.REQUESTS,
                        ScalarType.INTEGER,
                        report -> fee(report)
                                .filter(fee -> fee.requests().isPresent())
                                .map(fee -> Long.toString(fee.requests().getAsLong())),
                        (draft, text) -> draft.processingFee.requests(Long.parseLong(within(text)))),
                ScalarNode.optional(
                        Property.AMOUNT_YUAN,
                        ScalarType.DECIMAL,
                        report -> fee(report).flatMap(ProcessingFee::amountYuan).map(ReportShape::plain),
                        (draft, text) -> draft.processingFee.amountYuan(new BigDecimal(plain(new BigDecimal(text))))));
        return ObjectNode.of(Property.PROCESSING_FEE, false, members)
                .presentIf(report -> fee(report).isPresent())
                .closing(draft -> draft.otherMatters.processingFee(draft.processingFee.build()));
    }

    private static Optional<ProcessingFee> fee(DisclosureReport report) {
        return report.otherMatters().processingFee();
    }

    /** An amount without an exponent; as short as a figure, so that nobody can write one of a billion digits. */
    private static String plain(BigDecimal amount) {
        try {
            return Figure.of(amount).toString();
        } catch (IllegalArgumentException e) {
            throw tooLong(amount.toString());
        }
    }

    private static int year(String text) {
        try {
            int year = Integer.parseInt(text);
            if (year >= DisclosureReport.FIRST_YEAR && year <= DisclosureReport.LAST_YEAR) {
                return year;
            }
        } catch (NumberFormatException e) {
            // Said below, like a number that no year has.
        }
        throw new ProblemException(Problems.expected("year", text));
    }

    private static String within(String text) {
        int sign = text.startsWith("-") ? 1 : 0;
        if (text.length() - sign > Figure.MAX_DIGITS) {
            throw tooLong(text);
        }
        return text;
    }

    private static ProblemException tooLong(String number) {
        return new ProblemException(Problems.of("digits", Problems.quote(number)));
    }
}
