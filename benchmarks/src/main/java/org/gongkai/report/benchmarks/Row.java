package org.gongkai.report.benchmarks;

import java.util.List;

/**
 * One row of the table.
 *
 * @param measured class and method
 * @param unit class and method of the peer; empty where there is none
 * @param what what is measured
 * @param peer what it is a ratio of, and what the peer leaves out
 * @param target the ratio to stay below; empty where none is set
 */
record Row(String measured, String unit, String what, String peer, String target) {

    static final List<Row> ALL = List.of(
            new Row(
                    "JsonBenchmark.read",
                    "JsonBenchmark.scan",
                    "JSON to report",
                    "Jackson token scan, every text and number decoded, nothing kept",
                    "≤ 1.5"),
            new Row(
                    "JsonBenchmark.read",
                    "JsonBenchmark.skim",
                    "JSON to report",
                    "Jackson token scan, texts passed over undecoded",
                    ""),
            new Row("JsonBenchmark.read", "JsonBenchmark.readTree", "JSON to report", "Jackson readTree", "< 1"),
            new Row(
                    "JsonBenchmark.read",
                    "JsonBenchmark.databind",
                    "JSON to report",
                    "Jackson databind to plain records (cells are numbers only)",
                    ""),
            new Row("JsonBenchmark.write", "JsonBenchmark.writeTree", "report to JSON", "Jackson write of a tree", ""),
            new Row(
                    "JsonBenchmark.write",
                    "JsonBenchmark.writeRecords",
                    "report to JSON",
                    "Jackson databind of plain records",
                    ""),
            new Row(
                    "WordBenchmark.read",
                    "WordBenchmark.tokens",
                    "DOCX to report",
                    "the same parts unpacked and their XML looked at token by token, nothing kept",
                    "≤ 2.5"),
            new Row(
                    "WorkbookBenchmark.read",
                    "WorkbookBenchmark.tokens",
                    "XLSX to report",
                    "the same parts unpacked and their XML looked at token by token, nothing kept",
                    "≤ 5"),
            new Row(
                    "PrintedBenchmark.pdf",
                    "PrintedBenchmark.pdfText",
                    "PDF to report",
                    "PDFBox's PDFTextStripper of the same file (text only, no tables)",
                    "≤ 1.2"),
            new Row(
                    "PrintedBenchmark.ofd",
                    "PrintedBenchmark.ofdTokens",
                    "OFD to report",
                    "the same parts unpacked and their XML looked at token by token, nothing kept",
                    "≤ 3"),
            new Row(
                    "XmlBenchmark.read",
                    "XmlBenchmark.scan",
                    "XML to report",
                    "StAX scan, every name and text a string, nothing kept",
                    ""),
            new Row(
                    "XmlBenchmark.read",
                    "XmlBenchmark.schema",
                    "XML to report",
                    "JAXP validation against the XSD (shape only, no values)",
                    ""),
            new Row(
                    "XmlBenchmark.write",
                    "XmlBenchmark.copy",
                    "report to XML",
                    "StAX writer replaying the same elements",
                    ""),
            new Row(
                    "RulesBenchmark.withoutSentences",
                    "JsonBenchmark.scan",
                    "all rules but those on sentences",
                    "Jackson token scan",
                    "≤ 0.15"),
            new Row("RulesBenchmark.clean", "JsonBenchmark.scan", "all rules", "Jackson token scan", ""),
            new Row(
                    "RulesBenchmark.sentences",
                    "",
                    "the rules on sentences alone",
                    "",
                    "≤ 25 ns a character: 18, 175, 460 µs"),
            new Row("RulesBenchmark.faulty", "RulesBenchmark.clean", "all rules, a faulty report", "a clean one", ""),
            new Row(
                    "RulesBenchmark.blankRichArithmetic",
                    "",
                    "the arithmetic rules, every zero left blank and forced",
                    "",
                    "≤ 50 µs"),
            new Row(
                    "RulesBenchmark.arithmetic",
                    "RulesBenchmark.floor",
                    "the arithmetic rules",
                    "hand-written loops over arrays of long (sums only: no blank cell, no finding)",
                    ""),
            new Row(
                    "RulesBenchmark.arithmetic",
                    "RulesBenchmark.schematron",
                    "the arithmetic rules",
                    "the same as Schematron (ph-schematron-pure, on a parsed document)",
                    ""),
            new Row(
                    "RulesBenchmark.faultyArithmetic",
                    "RulesBenchmark.faultySchematron",
                    "the arithmetic rules, a faulty report",
                    "the same as Schematron",
                    ""),
            new Row(
                    "RulesBenchmark.clean",
                    "JsonBenchmark.schema",
                    "all rules",
                    "JSON Schema (networknt; shape only, none of the arithmetic)",
                    ""),
            new Row(
                    "RulesBenchmark.jakarta",
                    "RulesBenchmark.clean",
                    "all rules through Hibernate Validator, @ConsistentReport",
                    "the same called directly",
                    ""),
            new Row(
                    "HtmlBenchmark.portal",
                    "HtmlBenchmark.portalJsoup",
                    "HTML of a portal to report",
                    "jsoup's parse of the same bytes",
                    "≤ 1.5"),
            new Row(
                    "HtmlBenchmark.portal",
                    "HtmlBenchmark.portalJsoupDecoded",
                    "HTML of a portal to report",
                    "jsoup's parse of the same page, its bytes decoded before",
                    ""),
            new Row(
                    "HtmlBenchmark.wordProcessor",
                    "HtmlBenchmark.wordProcessorJsoup",
                    "HTML out of a word processor to report",
                    "jsoup's parse of the same bytes",
                    "≤ 1.5"),
            new Row(
                    "HtmlBenchmark.official",
                    "HtmlBenchmark.officialJsoup",
                    "HTML of the official layout to report",
                    "jsoup's parse of the same bytes",
                    "≤ 1.5"),
            new Row(
                    "HtmlBenchmark.text",
                    "HtmlBenchmark.officialJsoup",
                    "text of the page to report",
                    "jsoup's parse of the official layout",
                    ""));
}
