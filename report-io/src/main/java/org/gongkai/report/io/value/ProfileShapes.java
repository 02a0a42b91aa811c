package org.gongkai.report.io.value;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.gongkai.report.io.json.JsonTree;
import org.gongkai.report.io.profile.ProfileParts;
import org.gongkai.report.model.agency.AgencyKind;
import org.gongkai.report.model.agency.AgencyLevel;
import org.gongkai.report.model.value.ValueTree;
import org.gongkai.report.rules.CellPattern;
import org.gongkai.report.rules.Deadline;
import org.gongkai.report.rules.RuleProfile;
import org.gongkai.report.rules.SeverityChange;
import org.gongkai.report.rules.TextDemand;
import org.gongkai.report.rules.Waiver;

/** Profiles and their parts, as profiles in files are written. */
final class ProfileShapes {

    static final List<ValueShape<?>> ALL = List.of(
            shape(
                    ValueTree.of(
                            RuleProfile.class,
                            profile -> ResultShapes.members(
                                    "name", profile.name(),
                                    "version", profile.version(),
                                    "childrenComplete",
                                            Optional.of(profile.childrenComplete())
                                                    .filter(each -> each),
                                    "deadlines", stated(profile.deadlines()),
                                    "texts", stated(profile.texts()),
                                    "headings", stated(profile.headings()),
                                    "off", new TreeSet<>(profile.off()),
                                    "severities", profile.severities(),
                                    "waivers", profile.waivers())),
                    ProfileParts::profile),
            shape(
                    ValueTree.of(
                            SeverityChange.class,
                            change -> ResultShapes.members(
                                    "rule", change.rule(),
                                    "cells", stated(change.cells()),
                                    "severity", change.severity().name(),
                                    "from", Optional.of(change.firstYear()).filter(year -> year > 0),
                                    "to", Optional.of(change.lastYear()).filter(year -> year < Integer.MAX_VALUE))),
                    ProfileParts::change),
            shape(
                    ValueTree.of(
                            Deadline.class,
                            deadline -> ResultShapes.members(
                                    "kind", deadline.kind().map(AgencyKind::code),
                                    "level", deadline.level().map(AgencyLevel::code),
                                    "day", deadline.day().toString().substring("--".length()),
                                    "source", deadline.source())),
                    ProfileParts::deadline),
            shape(
                    ValueTree.of(
                            TextDemand.class,
                            demand -> ResultShapes.members(
                                    "section", ProfileParts.name(demand.section()),
                                    "mostCharacters",
                                            demand.mostCharacters().stream()
                                                    .boxed()
                                                    .findFirst(),
                                    "words", demand.words(),
                                    "source", demand.source())),
                    ProfileParts::textDemand),
            shape(
                    ValueTree.of(
                            Waiver.class,
                            waiver -> ResultShapes.members(
                                    "rule", waiver.rule(),
                                    "cells", stated(waiver.cells()),
                                    "agency", waiver.agency(),
                                    "owner", waiver.owner(),
                                    "reason", waiver.reason(),
                                    "expires", waiver.expires())),
                    ProfileParts::waiver));

    private ProfileShapes() {}

    private static <T> Optional<List<T>> stated(List<T> wishes) {
        return Optional.of(wishes).filter(each -> !each.isEmpty());
    }

    /** The pattern of every cell goes without saying. */
    private static Optional<CellPattern> stated(CellPattern cells) {
        return Optional.of(cells).filter(pattern -> !pattern.equals(CellPattern.any()));
    }

    private static <T> ValueShape<T> shape(ValueTree<T> tree, Function<Object, T> read) {
        return ValueShape.of(
                tree.type(),
                (value, json) -> ValueWriter.members(tree.members(value), json),
                (json, positions) -> read.apply(JsonTree.of(json)));
    }
}
