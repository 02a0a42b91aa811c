package org.gongkai.report.io.value;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.io.result.CheckedReport;
import org.gongkai.report.io.result.RepairJson;
import org.gongkai.report.io.result.ResultJson;
import org.gongkai.report.io.result.ResultRemark;
import org.gongkai.report.model.Provenance;
import org.gongkai.report.model.ReportComparison;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.message.Localised;
import org.gongkai.report.model.message.Message;
import org.gongkai.report.model.value.ValueTree;
import org.gongkai.report.rules.Children;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.LocalFinding;
import org.gongkai.report.rules.LocalRule;
import org.gongkai.report.rules.NarrativeSketch;
import org.gongkai.report.rules.NarrativeTwins;
import org.gongkai.report.rules.NotEvaluated;
import org.gongkai.report.rules.Quotation;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.Rule;
import org.gongkai.report.rules.RuleCatalogue;
import org.gongkai.report.rules.RuleExample;
import org.gongkai.report.rules.ValidationContext;
import org.gongkai.report.rules.ValidationResult;
import org.gongkai.report.rules.locate.Localisation;
import org.gongkai.report.rules.locate.Repair;
import org.gongkai.report.rules.locate.RepairChange;

/** What the rules say, and what they were asked. */
final class ResultShapes {

    static final List<ValueShape<?>> ALL = List.of(
            ValueShape.written(CheckedReport.class, ResultJson::write),
            ValueShape.written(ResultRemark.class, ResultJson::write),
            ValueShape.written(ValidationResult.class, ResultJson::write),
            ValueShape.written(Finding.class, ResultJson::write),
            ValueShape.written(Quotation.class, ResultJson::write),
            ValueShape.written(NotEvaluated.class, ResultJson::write),
            ValueShape.written(Localisation.class, RepairJson::write),
            ValueShape.written(Repair.class, RepairJson::write),
            ValueShape.written(RepairChange.class, RepairJson::write),
            ValueShape.written(Rule.class, RuleWriter::write),
            ValueShape.written(RuleCatalogue.class, RuleWriter::write),
            ValueShapes.tree(ValueTree.of(LocalRule.class, ResultShapes::local)),
            ValueShapes.tree(ValueTree.of(
                    LocalFinding.class,
                    finding -> members(
                            "cells", finding.cells(),
                            "left", finding.left().map(BigDecimal::toPlainString),
                            "right", finding.right().map(BigDecimal::toPlainString),
                            "message", finding.message()))),
            ValueShapes.tree(ValueTree.of(RuleExample.class, ResultShapes::example)),
            ValueShapes.tree(ValueTree.of(ValidationContext.class, ResultShapes::context)),
            ValueShapes.tree(ValueTree.of(
                    ReportValidator.class,
                    validator -> members(
                            "ruleSet",
                            RuleCatalogue.standard().version(),
                            "profile",
                            validator.profile(),
                            "localRules",
                            validator.localRules()))),
            ValueShapes.tree(ValueTree.of(
                    Children.class,
                    children -> members("reports", children.reports(), "expected", children.expected()))),
            ValueShapes.tree(ValueTree.of(
                    NarrativeSketch.class,
                    sketch -> members(
                            "agency",
                            sketch.agency(),
                            "year",
                            sketch.year(),
                            "sentences",
                            hashes(sketch.sentences())))),
            ValueShapes.tree(ValueTree.of(NarrativeTwins.class, twins -> members("reports", twins.reports()))),
            ValueShapes.tree(ValueTree.of(
                    NarrativeTwins.Twin.class, twin -> members("agency", twin.agency(), "share", twin.share()))),
            ValueShapes.tree(ValueTree.of(
                    NarrativeTwins.Pair.class, pair -> members("agency", pair.agency(), "twin", pair.twin()))),
            ValueShapes.tree(ValueTree.of(
                    ReportComparison.class, comparison -> members("differences", comparison.differences()))),
            ValueShapes.tree(ValueTree.of(
                    ReportComparison.Difference.class,
                    each -> members("place", each.place(), "left", each.left(), "right", each.right()))),
            ValueShapes.tree(ValueTree.of(
                    Children.Child.class,
                    child -> members("agency", child.agency(), "year", child.year(), "figures", child.figures()))),
            ValueShapes.tree(ValueTree.of(Message.class, said -> texts(said.messages()))),
            ValueShapes.tree(ValueTree.of(Localised.class, said -> texts(said.messages()))));

    private ResultShapes() {}

    private static Map<String, Object> local(LocalRule rule) {
        return members(
                "id", rule.id(),
                "version", rule.version(),
                "severity", rule.severity().name(),
                "title", rule.title(),
                "explanation", rule.explanation(),
                "basis", rule.basis());
    }

    private static Map<String, Object> example(RuleExample example) {
        return members(
                "passing", example.passing(),
                "description", example.description(),
                "report", example.report(),
                "context", example.context(),
                "profile", example.profile());
    }

    private static Map<String, Object> context(ValidationContext context) {
        return members(
                "provenance", Optional.of(context.provenance()).filter(known -> !known.equals(Provenance.none())),
                "previous", context.previous(),
                "children", context.children(),
                "twins", context.twins(),
                "publishedOn", context.publishedOn(),
                "asOf", context.asOf());
    }

    /** As texts, for numbers of JSON are not that exact everywhere. */
    private static List<String> hashes(long[] sentences) {
        return Arrays.stream(sentences).mapToObj(HexFormat.of()::toHexDigits).toList();
    }

    static Map<String, Object> texts(Label label) {
        return members("zh", label.zh(), "en", label.en());
    }

    /** Members in order: name, value, name, value. */
    static Map<String, Object> members(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return members;
    }
}
