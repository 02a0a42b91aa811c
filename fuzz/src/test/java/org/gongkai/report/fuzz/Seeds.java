package org.gongkai.report.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.documents.OfficialLayout;
import org.gongkai.report.documents.ReportDocuments;
import org.gongkai.report.io.ReportCsv;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.io.ReportWriter;
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

    static Stream<byte[]> csv() throws IOException {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        try (ReportWriter writer = ReportCsv.writer(rows)) {
            for (DisclosureReport report : reports().toList()) {
                writer.write(report);
            }
        }
        return Stream.of(rows.toByteArray(), bytes("year,edition,cell,value\n2023,2021,\"T3.1:A\",7\n"));
    }

    static Stream<byte[]> requests() {
        return texts("编号,收到日期,申请人,办结日期,办理结果\n1,2024/1/5,自然人,2024-02-01,属于国家秘密\n\"2\",2024.3.1,naturalPerson,,\n");
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

    static Stream<byte[]> docx() throws IOException {
        return reports().map(OfficialLayout::docx);
    }

    static Stream<byte[]> word() throws IOException {
        return docx().map(file -> Packages.part(file, "word/document.xml"));
    }

    static Stream<byte[]> sheets() {
        return texts(
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>示例县2023年政府信息公开工作年度报告</t></is></c></row>"
                        + "<row r=\"2\"><c r=\"B2\" t=\"inlineStr\"><is><t>自然人</t></is></c><c r=\"C2\"><v>1.5E2</v></c><c><f>A1</f></c></row>"
                        + "</sheetData><mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells></worksheet>");
    }

    static Stream<byte[]> ofd() {
        return texts(
                "<Page><Area><PhysicalBox>0 0 210 297</PhysicalBox></Area><Content><Layer>"
                        + "<TextObject Boundary=\"20 20 90 9\" Size=\"5\" CTM=\"1 0 0 1 0 0\"><FillColor Value=\"0 0 0\"/>"
                        + "<TextCode X=\"0\" Y=\"5\" DeltaX=\"g 3 5 4.5\">示例县2023年</TextCode></TextObject>"
                        + "<PathObject Boundary=\"20 30 90 90\"><AbbreviatedData>M 0 0 L 9 0 L 9 9 L 0 9 C</AbbreviatedData></PathObject>"
                        + "</Layer></Content></Page>",
                unruled());
    }

    /** A table without lines. */
    private static String unruled() {
        StringBuilder page =
                new StringBuilder("<Page><Area><PhysicalBox>0 0 210 297</PhysicalBox></Area><Content><Layer>");
        String[] headings = {"自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"};
        page.append(word(20, 30, "三、收到和处理政府信息公开申请情况"));
        page.append(word(20, 50, "一、本年新收政府信息公开申请数量"));
        page.append(word(20, 60, "二、上年结转政府信息公开申请数量"));
        for (int i = 0; i < headings.length; i++) {
            page.append(word(80 + 18 * i, 40, headings[i]));
            page.append(word(82 + 18 * i, 50, "7"));
            page.append(word(82 + 18 * i, 60, "0"));
        }
        return page + "</Layer></Content></Page>";
    }

    private static String word(int x, int y, String text) {
        return "<TextObject Boundary=\"" + x + " " + y + " 90 9\" Size=\"2\"><TextCode X=\"0\" Y=\"2\">" + text
                + "</TextCode></TextObject>";
    }

    static Stream<byte[]> pdf() {
        String content =
                "BT /F 12 Tf 1 0 0 1 72 700 Tm (2023) Tj ET 60 650 200 50 re S 60 600 200 1 re f q 1 g 60 650 20 20 re f Q";
        return texts(
                "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
                        + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                        + "/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>\nendobj\n4 0 obj\n<</Length "
                        + content.length() + ">>\nstream\n" + content
                        + "\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n");
    }

    static Stream<byte[]> savedPages() throws IOException {
        return reports()
                .map(OfficialLayout::html)
                .map(page -> bytes(
                        "From: <saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n"
                                + "--b\r\nContent-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
                                + page
                                + "\r\n--b--\r\n"));
    }

    private static Stream<byte[]> texts(String... texts) {
        return List.of(texts).stream().map(Seeds::bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
