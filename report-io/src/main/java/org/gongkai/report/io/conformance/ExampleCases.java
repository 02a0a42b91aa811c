package org.gongkai.report.io.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.rules.Children;
import org.gongkai.report.rules.NarrativeTwins;
import org.gongkai.report.rules.Rule;
import org.gongkai.report.rules.RuleExample;
import org.gongkai.report.rules.ValidationContext;

/**
 * Cases of a rule that compares reports: its examples under other names, with open cells here or there. A context keeps
 * less of other reports than a line of the suite must tell, so they are made anew as the example has them.
 */
final class ExampleCases {

    private final Rule rule;
    private final List<RuleExample> examples;

    ExampleCases(Rule rule) {
        this.rule = rule;
        this.examples = rule.examples();
    }

    ConformanceCase of(int number) {
        RuleExample example = examples.get(number % examples.size());
        DisclosureReport report = named(blanked(example.report(), number), number);
        Optional<DisclosureReport> previous =
                example.context().previous().map(before -> named(blanked(before, number / 7), number));
        List<DisclosureReport> children = example.context().children().stream()
                .flatMap(each -> each.reports().stream())
                .map(child -> named(
                        example.report()
                                .withYear(child.year())
                                .withAgency(Agency.named(child.agency()))
                                .withFigures(child.figures()),
                        number))
                .toList();
        List<String> expected = example.context().children().stream()
                .flatMap(each -> each.expected().stream())
                .map(name -> name(name, number))
                .toList();
        List<DisclosureReport> others =
                example.context().twins().isEmpty() ? List.of() : List.of(other(example, number));
        return new ConformanceCase(
                ConformanceCase.id(rule, number),
                rule.id(),
                report,
                previous,
                children,
                expected,
                others,
                context(previous, children, expected, others));
    }

    private static ValidationContext context(
            Optional<DisclosureReport> previous,
            List<DisclosureReport> children,
            List<String> expected,
            List<DisclosureReport> others) {
        ValidationContext.Builder context = ValidationContext.builder().previous(previous);
        if (!children.isEmpty()) {
            Children.Builder below = Children.builder();
            children.forEach(below::add);
            expected.forEach(below::expect);
            context.children(below.build());
        }
        if (!others.isEmpty()) {
            NarrativeTwins.Builder twins = NarrativeTwins.builder();
            others.forEach(twins::add);
            context.twins(twins.build());
        }
        return context.build();
    }

    /** Another body with the same words, or with half of them where the example is one that passes. */
    private static DisclosureReport other(RuleExample example, int number) {
        DisclosureReport twin = named(example.report(), number).withAgency(Agency.named(name("示例县民政局", number)));
        return example.passing()
                ? twin.withOverview(twin.overview()
                        .withIntroduction(twin.overview()
                                .introduction()
                                .map(text -> text.substring(text.length() / 2))
                                .orElse("")))
                : twin;
    }

    /** Of every third case some cells are open. */
    private static DisclosureReport blanked(DisclosureReport report, int number) {
        List<CellAddress> cells = new ArrayList<>(report.edition().cells());
        DisclosureReport open = report;
        for (int i = 0; number % 3 == 2 && i < number % 40; i++) {
            open = open.with(cells.get((number * 31 + i * 17) % cells.size()), Figure.blank());
        }
        return open;
    }

    private static DisclosureReport named(DisclosureReport report, int number) {
        return report.toBuilder()
                .agency(report.agency().withName(name(report.agency().name(), number)))
                .title(report.title().map(title -> name(title, number)))
                .build();
    }

    private static String name(String text, int number) {
        return text.replace("示例县", "示例" + (number + 1) + "县");
    }
}
