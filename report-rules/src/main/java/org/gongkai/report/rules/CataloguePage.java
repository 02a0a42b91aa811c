package org.gongkai.report.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.print.DisplayWidth;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.rules.wording.RuleMessages;

/**
 * The catalogue for readers: as text in one language, and as the Markdown page of the documentation in both.
 *
 * @since 0.1.0
 */
public final class CataloguePage {

    private CataloguePage() {}

    /** The catalogue in a locale's language, one rule a line: id, severity and title, lined up for a terminal. */
    public static String text(RuleCatalogue catalogue, Locale locale) {
        List<Rule> rules = catalogue.rules();
        int id = width(rules, Rule::id);
        int severity = width(rules, rule -> rule.severity().name());
        StringBuilder text = new StringBuilder();
        for (Rule rule : rules) {
            text.append(padded(rule.id(), id))
                    .append(padded(rule.severity().name(), severity))
                    .append(rule.title().text(locale))
                    .append('\n');
        }
        return text.toString();
    }

    private static int width(List<Rule> rules, Function<Rule, String> column) {
        return rules.stream().map(column).mapToInt(DisplayWidth::of).max().orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - DisplayWidth.of(text) + 2);
    }

    /**
     * A rule in a locale's language: id, severity, title, explanation, basis, editions, examples, and what each
     * breaking example makes the validator say.
     */
    public static String text(Rule rule, Locale locale) {
        StringBuilder text = new StringBuilder();
        text.append(rule.id()).append("  ").append(rule.severity()).append('\n');
        text.append("  ").append(rule.title().text(locale)).append('\n');
        text.append("  ").append(rule.explanation().text(locale)).append('\n');
        rule.basis().ifPresent(basis -> line(text, "page.basis", basis.text(locale), locale));
        line(text, "page.editions", editions(rule), locale);
        for (RuleExample example : rule.examples()) {
            line(
                    text,
                    example.passing() ? "page.passes" : "page.breaks",
                    example.description().text(locale),
                    locale);
            said(rule, example)
                    .forEach(finding -> text.append("    > ")
                            .append(finding.message(locale))
                            .append('\n'));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String key, String value, Locale locale) {
        text.append("  ")
                .append(RuleMessages.label(key).text(locale))
                .append(": ")
                .append(value)
                .append('\n');
    }

    /** The whole catalogue as Markdown, in both languages, with what each breaking example makes the validator say. */
    public static String markdown(RuleCatalogue catalogue) {
        StringBuilder page = new StringBuilder();
        page.append("# 规则目录 · The rules\n\n").append(both("page.generated")).append("\n\n");
        page.append("| id | severity | 内容 | what must hold |\n| --- | --- | --- | --- |\n");
        catalogue
                .rules()
                .forEach(rule -> page.append(String.format(
                        Locale.ROOT,
                        "| [%s](#%s) | %s | %s | %s |%n",
                        rule.id(),
                        rule.id().toLowerCase(Locale.ROOT),
                        rule.severity(),
                        rule.title().zh(),
                        rule.title().en())));
        catalogue.rules().forEach(rule -> page.append('\n').append(markdown(rule)));
        return page.toString().replace(System.lineSeparator(), "\n");
    }

    /** A rule as a section in Markdown, in both languages. */
    public static String markdown(Rule rule) {
        StringBuilder section = new StringBuilder();
        section.append("## ").append(rule.id()).append("\n\n");
        section.append("**")
                .append(rule.title().zh())
                .append("** · ")
                .append(rule.title().en())
                .append("\n\n");
        section.append(rule.explanation().zh()).append("\n\n");
        section.append(rule.explanation().en()).append("\n\n");
        item(section, "page.severity", rule.severity().name());
        rule.basis().ifPresent(basis -> item(section, "page.basis", basis.zh() + " · " + basis.en()));
        item(section, "page.editions", editions(rule));
        rule.examples().forEach(example -> example(section, rule, example));
        return section.toString();
    }

    private static void example(StringBuilder section, Rule rule, RuleExample example) {
        Label description = example.description();
        item(section, example.passing() ? "page.passes" : "page.breaks", description.zh() + " · " + description.en());
        said(rule, example)
                .forEach(finding -> section.append("  > ")
                        .append(escape(finding.message(Locale.CHINESE)))
                        .append("\n  >\n  > ")
                        .append(escape(finding.message(Locale.ENGLISH)))
                        .append('\n'));
    }

    /** The first finding is enough to show how the rule speaks. */
    private static Stream<Finding> said(Rule rule, RuleExample example) {
        return ReportValidator.standard().validate(example).findings(rule.id()).stream()
                .limit(1);
    }

    private static void item(StringBuilder section, String key, String value) {
        section.append("- ").append(both(key)).append(": ").append(value).append('\n');
    }

    private static String both(String key) {
        Label label = RuleMessages.label(key);
        return label.zh() + " · " + label.en();
    }

    private static String editions(Rule rule) {
        return rule.editions().stream()
                .sorted(Comparator.naturalOrder())
                .map(Edition::code)
                .collect(Collectors.joining(", "));
    }

    private static String escape(String text) {
        return text.replace("*", "\\*").replace("<", "&lt;");
    }
}
