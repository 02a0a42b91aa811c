package org.gongkai.report.io.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.OtherMatters;
import org.gongkai.report.model.Overview;
import org.gongkai.report.model.ProcessingFee;
import org.gongkai.report.model.ReportPeriod;
import org.gongkai.report.model.TableTexts;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.figure.SectionFigures;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.Outcome;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.model.section.Applications;
import org.gongkai.report.model.section.OtherOutcomes;
import org.gongkai.report.model.section.Outcomes;
import org.gongkai.report.model.section.ProactiveDisclosure;
import org.gongkai.report.model.section.Remedies;

/** The parts of a report that are values of their own. */
public final class ReportParts {

    private static final List<ReportPart<?>> ALL = List.of(
            part(
                    Agency.class,
                    (draft, agency) -> draft.agency(agency),
                    member(ReportShape.ROOT, Property.AGENCY.code()),
                    DisclosureReport::agency),
            part(
                    ReportPeriod.class,
                    (draft, period) -> draft.period(period),
                    member(ReportShape.ROOT, Property.PERIOD.code()),
                    report -> report.period().orElseThrow()),
            part(
                    Overview.class,
                    (draft, overview) -> draft.overview(overview),
                    member(ReportShape.ROOT, Section.OVERVIEW.code()),
                    DisclosureReport::overview),
            part(
                    TableTexts.class,
                    (draft, texts) -> draft.tableTexts(texts),
                    member(ReportShape.ROOT, Property.TABLE_TEXTS.code()),
                    DisclosureReport::tableTexts),
            part(
                    OtherMatters.class,
                    (draft, matters) -> draft.otherMatters(matters),
                    otherMatters(),
                    DisclosureReport::otherMatters),
            part(
                            ProcessingFee.class,
                            (draft, fee) -> draft.otherMatters(
                                    OtherMatters.builder().processingFee(fee).build()),
                            fee(),
                            report -> report.otherMatters().processingFee().orElseThrow())
                    .closing(draft -> draft.report.otherMatters(draft.otherMatters.build())),
            section(ProactiveDisclosure.class, Section.PROACTIVE_DISCLOSURE, DisclosureReport::proactiveDisclosure),
            section(Applications.class, Section.APPLICATIONS, DisclosureReport::applications),
            section(Remedies.class, Section.REMEDIES, DisclosureReport::remedies),
            new ReportPart<>(
                    Outcomes.class,
                    false,
                    ReportParts::carrier,
                    ReportParts::outcomes,
                    report -> report.applications().outcomes()),
            new ReportPart<>(
                    OtherOutcomes.class,
                    false,
                    other -> carrier(Outcomes.builder().other(other).build()),
                    edition -> member(outcomes(edition), Outcome.OTHER.code()),
                    report -> report.applications().outcomes().other()),
            new ReportPart<>(
                    ReportFigures.class,
                    true,
                    figures -> ReportPart.carrier(figures).build(),
                    edition -> tables(),
                    DisclosureReport::figures));

    private ReportParts() {}

    /** All of them. */
    public static List<ReportPart<?>> all() {
        return ALL;
    }

    private static <T> ReportPart<T> part(
            Class<T> type,
            BiFunction<DisclosureReport.Builder, T, DisclosureReport.Builder> put,
            ObjectNode node,
            Function<DisclosureReport, T> value) {
        return new ReportPart<>(
                type,
                true,
                part -> put.apply(ReportPart.carrier(ReportFigures.blank(Edition.newest())), part)
                        .build(),
                edition -> node,
                value);
    }

    private static <T extends SectionFigures> ReportPart<T> section(
            Class<T> type, Section section, Function<DisclosureReport, T> value) {
        return new ReportPart<>(
                type,
                false,
                part -> carrier(part),
                edition -> ((TableNode) child(ReportShape.ROOT, section.code())).content(edition),
                value);
    }

    private static DisclosureReport carrier(SectionFigures section) {
        Edition edition = section.ofEdition().orElseGet(Edition::newest);
        return ReportPart.carrier(ReportFigures.blank(edition).with(section)).build();
    }

    private static DisclosureReport carrier(Outcomes outcomes) {
        return carrier(Applications.builder().outcomes(outcomes).build());
    }

    /** The group of the table that the outcomes stand in. */
    private static ObjectNode outcomes(Edition edition) {
        ObjectNode table = ((TableNode) child(ReportShape.ROOT, Section.APPLICATIONS.code())).content(edition);
        return holder(table, Outcome.GRANTED.code())
                .orElseThrow(() -> new IllegalStateException("no outcomes in the form of " + edition));
    }

    private static Optional<ObjectNode> holder(ObjectNode group, String name) {
        if (group.place(name) >= 0) {
            return Optional.of(group);
        }
        return group.members().stream()
                .filter(ObjectNode.class::isInstance)
                .flatMap(inner -> holder((ObjectNode) inner, name).stream())
                .findFirst();
    }

    /** The three tables, under their names and behind the edition. */
    private static ObjectNode tables() {
        List<Node> members = new ArrayList<>();
        members.add(child(ReportShape.ROOT, Property.EDITION.code()));
        Arrays.stream(Section.values())
                .map(section -> child(ReportShape.ROOT, section.code()))
                .filter(TableNode.class::isInstance)
                .forEach(members::add);
        return ObjectNode.of(Property.REPORT, true, members);
    }

    private static ObjectNode otherMatters() {
        return member(ReportShape.ROOT, Section.OTHER_MATTERS.code());
    }

    private static ObjectNode fee() {
        return member(otherMatters(), Property.PROCESSING_FEE.code());
    }

    private static ObjectNode member(ObjectNode node, String name) {
        return (ObjectNode) child(node, name);
    }

    private static Node child(ObjectNode node, String name) {
        return node.member(node.place(name));
    }
}
