package org.gongkai.report.benchmarks;

import java.util.List;

/**
 * One row of the table: what is measured, and what it is a ratio of.
 *
 * @param measured class and method
 * @param unit class and method of the peer
 * @param says what the ratio says
 */
record Row(String measured, String unit, String says) {

    static final List<Row> ALL = List.of(
            new Row("JsonBenchmark.read", "JsonBenchmark.scan", "JSON to report / token scan"),
            new Row("JsonBenchmark.read", "JsonBenchmark.readTree", "JSON to report / readTree"),
            new Row("JsonBenchmark.write", "JsonBenchmark.writeTree", "report to JSON / write of a tree"),
            new Row("XmlBenchmark.read", "XmlBenchmark.scan", "XML to report / StAX scan"),
            new Row("XmlBenchmark.read", "XmlBenchmark.schema", "XML to report / XSD validation"),
            new Row("RulesBenchmark.withoutNarrative", "JsonBenchmark.scan", "rules without sentences / token scan"),
            new Row("RulesBenchmark.clean", "JsonBenchmark.scan", "all rules / token scan"),
            new Row("RulesBenchmark.faulty", "RulesBenchmark.clean", "all rules, faulty / clean"),
            new Row("RulesBenchmark.clean", "RulesBenchmark.schematron", "all rules / Schematron (arithmetic only)"),
            new Row("RulesBenchmark.clean", "JsonBenchmark.schema", "all rules / JSON Schema (shape only)"),
            new Row("RulesBenchmark.jakarta", "RulesBenchmark.clean", "Hibernate Validator / rules called directly"),
            new Row("HtmlBenchmark.read", "HtmlBenchmark.jsoup", "HTML to report / jsoup's parse"));
}
