package org.gongkai.report.survey.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.model.Ratio;
import org.gongkai.report.model.agency.AgencyKind;
import org.gongkai.report.model.agency.AgencyLevel;
import org.gongkai.report.model.measure.ReportMeasure;
import org.gongkai.report.survey.Survey;
import org.gongkai.report.survey.SurveyNotice;
import org.gongkai.report.survey.SurveyedReport;

/** The tables of a survey. Columns are named by codes, so that a program reads them whatever the language. */
final class SurveyTables {

    private SurveyTables() {}

    static List<SurveyTable> of(Survey survey, Locale locale) {
        return List.of(
                new SurveyTable(
                        "reports",
                        reportColumns(),
                        () -> survey.reports().stream().map(SurveyTables::row)),
                new SurveyTable(
                        "notices",
                        List.of("body", "year", "kind", "about", "message"),
                        () -> survey.notices().stream().map(notice -> row(notice, locale))),
                new SurveyTable(
                        "unreadable",
                        List.of("source", "reason"),
                        () -> survey.unreadable().stream().map(each -> List.of(each.source(), each.reason()))));
    }

    private static List<String> reportColumns() {
        List<String> columns = new ArrayList<>(List.of(
                "body", "name", "year", "edition", "level", "kind", "published", "verdict", "findings", "rules"));
        for (ReportMeasure measure : ReportMeasure.values()) {
            columns.add(measure.code());
            if (measure.isRate()) {
                columns.add(measure.code() + ".numerator");
                columns.add(measure.code() + ".denominator");
            }
        }
        columns.add("source");
        return columns;
    }

    private static List<Object> row(SurveyedReport report) {
        List<Object> row = new ArrayList<>(List.of(
                report.body(),
                report.agency().name(),
                report.year(),
                report.edition(),
                report.agency().level().map(AgencyLevel::code).orElse(""),
                report.agency().kind().map(AgencyKind::code).orElse(""),
                report.publishedOn().map(LocalDate::toString).orElse(""),
                report.verdict().map(Enum::name).orElse(""),
                report.rules().size(),
                rules(report)));
        for (ReportMeasure measure : ReportMeasure.values()) {
            Optional<Ratio> ratio = report.measure(measure);
            row.add(ratio.<Object>map(measure::number).orElse(""));
            if (measure.isRate()) {
                row.add(ratio.<Object>map(Ratio::numerator).orElse(""));
                row.add(ratio.<Object>map(Ratio::denominator).orElse(""));
            }
        }
        row.add(report.source());
        return row;
    }

    /** Each rule once, and how often where it is not once: {@code T3-TOTAL×2 S-TITLE}. */
    static String rules(SurveyedReport report) {
        Map<String, Long> counts = report.rules().stream()
                .collect(Collectors.groupingBy(rule -> rule, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(each -> each.getKey() + (each.getValue() > 1 ? "×" + each.getValue() : ""))
                .collect(Collectors.joining(" "));
    }

    private static List<Object> row(SurveyNotice notice, Locale locale) {
        return List.of(notice.body(), notice.year(), notice.kind().code(), notice.about(), notice.message(locale));
    }

    /** A row for each cell of each edition: what a row of {@code cells.csv} is about. */
    static SurveyTable dictionary() {
        return new SurveyTable(
                "cells-dictionary",
                List.of(
                        "edition",
                        "cell",
                        "table",
                        "line",
                        "column",
                        "line.zh",
                        "line.en",
                        "column.zh",
                        "column.en",
                        "unit.zh",
                        "unit.en",
                        "total"),
                () -> Stream.of(org.gongkai.report.model.form.Edition.values()).flatMap(CellDictionary::rows));
    }
}
