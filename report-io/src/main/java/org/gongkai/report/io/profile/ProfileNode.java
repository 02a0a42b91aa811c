package org.gongkai.report.io.profile;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.report.model.agency.AgencyKind;
import org.gongkai.report.model.agency.AgencyLevel;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.rules.CellPattern;
import org.gongkai.report.rules.Deadline;
import org.gongkai.report.rules.Rule;
import org.gongkai.report.rules.RuleCatalogue;
import org.gongkai.report.rules.RuleProfile;
import org.gongkai.report.rules.Severity;
import org.gongkai.report.rules.SeverityChange;
import org.gongkai.report.rules.TextDemand;
import org.gongkai.report.rules.Waiver;
import org.jspecify.annotations.Nullable;

/**
 * A place in a profile's tree.
 *
 * @param path where it is, such as {@code waivers[0].expires}; empty for the root
 * @param node what is there: a map, a list, a text or a {@link OtherScalar}
 * @param catalogue the rules that it may name
 */
record ProfileNode(String path, Object node, RuleCatalogue catalogue) {

    /** The sections of text by their names in the JSON of a report. */
    static final Map<String, Section> SECTIONS = Map.of(
            "overview", Section.OVERVIEW,
            "problemsAndImprovements", Section.PROBLEMS,
            "otherMatters", Section.OTHER_MATTERS);

    static ProfileNode of(Object root, RuleCatalogue catalogue) {
        return new ProfileNode("", root, catalogue);
    }

    RuleProfile profile() {
        allow("name", "version", "off", "severities", "waivers", "childrenComplete", "deadlines", "texts", "headings");
        RuleProfile.Builder profile = RuleProfile.builder();
        items("off").map(ProfileNode::rule).forEach(profile::addOff);
        items("severities").map(ProfileNode::change).forEach(profile::addSeverities);
        items("waivers").map(ProfileNode::waiver).forEach(profile::addWaivers);
        optional("name").map(ProfileNode::words).ifPresent(profile::name);
        optional("version").map(ProfileNode::words).ifPresent(profile::version);
        optional("childrenComplete").map(ProfileNode::bool).ifPresent(profile::childrenComplete);
        items("deadlines").map(ProfileNode::deadline).forEach(profile::addDeadlines);
        items("texts").map(ProfileNode::textDemand).forEach(profile::addTexts);
        items("headings").map(ProfileNode::words).forEach(profile::addHeadings);
        return profile.build();
    }

    Deadline deadline() {
        allow("kind", "level", "day", "source");
        return Deadline.builder()
                .kind(optional("kind").map(each -> each.known(AgencyKind::fromCode)))
                .level(optional("level").map(each -> each.known(AgencyLevel::fromCode)))
                .day(required("day").monthDay())
                .source(required("source").words())
                .build();
    }

    TextDemand textDemand() {
        allow("section", "mostCharacters", "words", "source");
        return TextDemand.builder()
                .section(required("section").section())
                .mostCharacters(
                        optional("mostCharacters").map(ProfileNode::count).orElse(OptionalInt.empty()))
                .words(items("words")
                        .map(each -> each.elements().map(ProfileNode::words).toList())
                        .toList())
                .source(required("source").words())
                .build();
    }

    private Section section() {
        String name = text();
        return Optional.ofNullable(SECTIONS.get(name))
                .orElseThrow(() -> malformed(
                        "section.unknown",
                        name,
                        known(SECTIONS.keySet().stream().sorted())));
    }

    private <T> T known(Function<String, T> codes) {
        String code = text();
        try {
            return codes.apply(code);
        } catch (IllegalArgumentException e) {
            throw malformed("code.unknown", String.valueOf(e.getMessage()));
        }
    }

    private OptionalInt count() {
        String text = ProfileTree.text(node);
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw malformed("expected.count", text);
        }
        return OptionalInt.of(Integer.parseInt(text));
    }

    private boolean bool() {
        String text = ProfileTree.text(node);
        if (!text.equals("true") && !text.equals("false")) {
            throw malformed("expected.boolean", text);
        }
        return text.equals("true");
    }

    private MonthDay monthDay() {
        String text = text();
        try {
            return MonthDay.parse("--" + text);
        } catch (DateTimeParseException e) {
            throw malformed("expected.monthDay", text);
        }
    }

    SeverityChange change() {
        allow("rule", "cells", "severity", "from", "to");
        int from = optional("from").map(ProfileNode::year).orElse(0);
        int to = optional("to").map(ProfileNode::year).orElse(Integer.MAX_VALUE);
        if (from > to) {
            throw malformed("years.none", Integer.toString(from), Integer.toString(to));
        }
        return new SeverityChange(
                required("rule").rule(), cells(), required("severity").severity(), from, to);
    }

    private int year() {
        return count().orElseThrow();
    }

    Waiver waiver() {
        allow("rule", "cells", "agency", "owner", "reason", "expires");
        return Waiver.builder()
                .rule(required("rule").rule())
                .cells(cells())
                .agency(optional("agency").map(ProfileNode::words))
                .owner(required("owner").words())
                .reason(required("reason").words())
                .expires(optional("expires").map(ProfileNode::day))
                .build();
    }

    private CellPattern cells() {
        return optional("cells").map(ProfileNode::pattern).orElse(CellPattern.any());
    }

    private String rule() {
        String id = text();
        if (catalogue.find(id).isEmpty()) {
            throw malformed("rule.unknown", id, known(catalogue.rules().stream().map(Rule::id)));
        }
        return id;
    }

    private Severity severity() {
        String name = text();
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.name().equals(name))
                .findFirst()
                .orElseThrow(() -> malformed(
                        "severity.unknown",
                        name,
                        known(Arrays.stream(Severity.values()).map(Severity::name))));
    }

    /** A pattern that no cell fits is a slip, and would do nothing without a word. */
    private CellPattern pattern() {
        String text = words();
        CellPattern pattern = CellPattern.parse(text);
        if (Arrays.stream(Edition.values())
                .flatMap(edition -> edition.cells().stream())
                .noneMatch(pattern::matches)) {
            throw malformed("cells.none", text);
        }
        return pattern;
    }

    private String words() {
        String text = text();
        if (text.isBlank()) {
            throw malformed("blank");
        }
        return text;
    }

    private String text() {
        if (node instanceof String text) {
            return text;
        }
        throw malformed("expected.text", ProfileTree.text(node));
    }

    private LocalDate day() {
        String text = text();
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw malformed("expected.day", text);
        }
    }

    private Stream<ProfileNode> items(String name) {
        return optional(name).stream().flatMap(ProfileNode::elements);
    }

    private Stream<ProfileNode> elements() {
        if (!(node instanceof List<?> elements)) {
            throw malformed("expected.list", ProfileTree.text(node));
        }
        return IntStream.range(0, elements.size()).mapToObj(i -> child("[" + i + "]", elements.get(i)));
    }

    private ProfileNode child(String step, @Nullable Object child) {
        return new ProfileNode(path + step, child == null ? new OtherScalar("null") : child, catalogue);
    }

    private Optional<ProfileNode> optional(String name) {
        return node instanceof Map<?, ?> members && members.get(name) != null
                ? Optional.of(child(path.isEmpty() ? name : "." + name, members.get(name)))
                : Optional.empty();
    }

    private ProfileNode required(String name) {
        return optional(name).orElseThrow(() -> malformed("property.missing", name));
    }

    private void allow(String... names) {
        if (!(node instanceof Map<?, ?> members)) {
            throw malformed("expected.object", ProfileTree.text(node));
        }
        TreeSet<String> unknown = new TreeSet<>();
        members.keySet().forEach(name -> unknown.add(String.valueOf(name)));
        List.of(names).forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw malformed("property.unknown", unknown.first(), String.join(", ", names));
        }
    }

    private ProfileException malformed(String key) {
        return ProfileException.at(path, key);
    }

    private ProfileException malformed(String key, String value) {
        return ProfileException.at(path, key, ProfileException.quote(value));
    }

    private ProfileException malformed(String key, String value, String known) {
        return ProfileException.at(path, key, ProfileException.quote(value), known);
    }

    private static String known(Stream<String> names) {
        return names.collect(Collectors.joining(", "));
    }
}
