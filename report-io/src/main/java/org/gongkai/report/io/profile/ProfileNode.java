package org.gongkai.report.io.profile;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.report.rules.CellPattern;
import org.gongkai.report.rules.RuleProfile;
import org.gongkai.report.rules.Severity;
import org.gongkai.report.rules.SeverityChange;
import org.gongkai.report.rules.Waiver;
import tools.jackson.databind.JsonNode;

/**
 * A place in a profile's tree.
 *
 * @param path where it is, such as {@code waivers[0].expires}
 * @param node what is there
 */
record ProfileNode(String path, JsonNode node) {

    static ProfileNode of(JsonNode root) {
        return new ProfileNode("profile", root);
    }

    RuleProfile profile() {
        allow("off", "severities", "waivers");
        RuleProfile.Builder profile = RuleProfile.builder();
        items("off").map(ProfileNode::text).forEach(profile::addOff);
        items("severities").map(ProfileNode::severity).forEach(profile::addSeverities);
        items("waivers").map(ProfileNode::waiver).forEach(profile::addWaivers);
        return profile.build();
    }

    private SeverityChange severity() {
        allow("rule", "cells", "severity");
        return new SeverityChange(
                required("rule").text(),
                cells(),
                Severity.parse(required("severity").text()));
    }

    private Waiver waiver() {
        allow("rule", "cells", "agency", "owner", "reason", "expires");
        return Waiver.builder()
                .rule(required("rule").text())
                .cells(cells())
                .agency(optional("agency").map(ProfileNode::text))
                .owner(required("owner").text())
                .reason(required("reason").text())
                .expires(optional("expires").map(ProfileNode::day))
                .build();
    }

    private CellPattern cells() {
        return optional("cells").map(each -> CellPattern.parse(each.text())).orElse(CellPattern.any());
    }

    private String text() {
        if (!node.isString()) {
            throw refusal("a text", node);
        }
        return node.asString();
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeParseException e) {
            throw refusal("a day such as 2025-03-31", node);
        }
    }

    private Stream<ProfileNode> items(String name) {
        return optional(name).stream().flatMap(list -> {
            if (!list.node.isArray()) {
                throw list.refusal("a list", list.node);
            }
            return IntStream.range(0, list.node.size())
                    .mapToObj(i -> new ProfileNode(list.path + "[" + i + "]", list.node.get(i)));
        });
    }

    private Optional<ProfileNode> optional(String name) {
        JsonNode child = node.get(name);
        return child == null || child.isNull()
                ? Optional.empty()
                : Optional.of(new ProfileNode(path + "." + name, child));
    }

    private ProfileNode required(String name) {
        return optional(name).orElseThrow(() -> new IllegalArgumentException(path + ": '" + name + "' is missing"));
    }

    private void allow(String... names) {
        if (!node.isObject()) {
            throw refusal("an object", node);
        }
        TreeSet<String> unknown = new TreeSet<>(node.propertyNames());
        List.of(names).forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    path + ": unknown property '" + unknown.first() + "'; known: " + String.join(", ", names));
        }
    }

    private IllegalArgumentException refusal(String expected, JsonNode found) {
        return new IllegalArgumentException(path + ": " + expected + " was expected, not '" + found + "'");
    }
}
