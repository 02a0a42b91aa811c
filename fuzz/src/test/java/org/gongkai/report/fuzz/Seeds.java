package org.gongkai.report.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.documents.OfficialLayout;
import org.gongkai.report.documents.ReportDocuments;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.io.ReportXml;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.Edition;

/** Where the fuzzer starts: the sample reports in every format, and texts of a few words. */
final class Seeds {

    private static final Path REPORTS = Path.of(System.getProperty("gongkai.root"), "examples", "reports");

    private Seeds() {}

    private static Stream<DisclosureReport> reports() throws IOException {
        return Stream.of(
                ReportJson.read(REPORTS.resolve("city-2024.json")),
                ReportDocuments.read(REPORTS.resolve("clerk-slip-2023.txt")).report());
    }

    static Stream<byte[]> xml() throws IOException {
        return reports().map(ReportXml::canonical);
    }

    static Stream<byte[]> html() throws IOException {
        return reports().map(OfficialLayout::html).map(Seeds::bytes);
    }

    static Stream<byte[]> markdown() throws IOException {
        return reports().map(OfficialLayout::markdown).map(Seeds::bytes);
    }

    static Stream<byte[]> ndjson() throws IOException {
        byte[] lines = reports()
                .map(ReportJson::canonical)
                .map(Expect::text)
                .reduce("", (all, line) -> all + line + "\n")
                .getBytes(StandardCharsets.UTF_8);
        return Stream.of(lines, bytes("{}\n\n[1]\n"));
    }

    static Stream<byte[]> figures() {
        return texts("22（其中修订16件）", "1,295", "-0.50", "/", "不适用", "１２３万元", "", "251000元", "(3)");
    }

    static Stream<byte[]> addresses() {
        return texts("T3.3.3.1:A", "T2.8.1:amount", "T4.2.2:total", "T3:", ":");
    }

    /** Sentences, and one for every line of both editions with a number. */
    static Stream<byte[]> narratives() {
        String lines = Stream.of(Edition.values())
                .flatMap(edition -> edition.form().lines().stream())
                .flatMap(line -> Stream.concat(Stream.of(line.label().zh()), line.aliases().stream()))
                .distinct()
                .map(line -> "政府信息公开申请中，" + line + "3件。")
                .collect(Collectors.joining());
        return texts(
                lines,
                "2023年共收到政府信息公开申请1,295件，其中自然人1200件，占92.7%；上年结转34件，办结1290件。",
                "未发生行政复议、行政诉讼。",
                "行政复议3件，结果维持、纠正分别为2件、1件，同比增长五成。",
                "收取信息处理费2件，共计650元，约十二万余条。");
    }

    private static Stream<byte[]> texts(String... texts) {
        return List.of(texts).stream().map(Seeds::bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
