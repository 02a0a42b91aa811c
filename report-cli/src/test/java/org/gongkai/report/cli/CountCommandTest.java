package org.gongkai.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.io.RequestCsv;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.request.RequestTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register of requests, counted and compared. */
class CountCommandTest {

    private static final String REGISTER = """
            编号,收到日期,申请人,办结日期,办理结果
            2023-107,2023/12/27,自然人,2024/1/19,予以公开
            2024-030,2024/11/28,商业企业,2024/12/24,属于国家秘密
            2024-031,2024/12/20,自然人,,
            """;

    @TempDir
    private Path directory;

    private Path register = Path.of("");

    @BeforeEach
    void writeTheRegister() throws IOException {
        register = Files.writeString(directory.resolve("register.csv"), REGISTER);
    }

    private String report(ReportFigures figures) throws IOException {
        DisclosureReport report = DisclosureReport.builder()
                .year(2024)
                .agency(Agency.named("样板市示例区财政局"))
                .figures(figures)
                .build();
        return Files.write(directory.resolve("report.json"), ReportJson.canonical(report))
                .toString();
    }

    private static ReportFigures counted() {
        return RequestTable.of(2024, RequestCsv.read(REGISTER)).figures();
    }

    @Test
    void a_year_is_counted_into_the_table() {
        Command counted = Command.run("count", register, "--year", 2024, "--lang", "zh");

        assertThat(counted.code()).isZero();
        assertThat(counted.out())
                .contains("2024-01-01/2024-12-31, 2021 版: 台账 3 件, 计入 3 件", "三、收到和处理政府信息公开申请情况")
                .containsPattern("一、本年新收.* 1 +1 +0 +0 +0 +0 +2\n")
                .doesNotContain("四、政府信息公开行政复议");
    }

    @Test
    void a_cell_says_which_requests_it_counts() {
        assertThat(Command.run("count", register, "--year", 2024, "--cell", "T3.3.7:G", "--lang", "en")
                        .out()
                        .lines())
                .containsExactly(
                        "2023-107  Natural person  2023-12-27  2024-01-19  Granted",
                        "2024-030  Commercial enterprise  2024-11-28  2024-12-24  State secret");
        assertThat(Command.run("count", register, "--year", 2024, "--cell", "T3.4:G", "--lang", "zh")
                        .out())
                .isEqualTo("2024-031  自然人  2024-12-20  未办结\n");
    }

    @Test
    void a_report_is_compared_with_the_register() throws IOException {
        Command same = Command.run("count", register, "--report", report(counted()), "--lang", "zh");
        assertThat(same.code()).isZero();
        assertThat(same.out()).isEqualTo("表格与台账一致\n");

        ReportFigures wrong = counted().with(CellAddress.parse("T3.1:A"), 2);
        Command different = Command.run("count", register, "--report", report(wrong), "--lang", "zh");
        assertThat(different.code()).isEqualTo(1);
        assertThat(different.out())
                .isEqualTo("T3.1:A 一、本年新收政府信息公开申请数量 自然人: 表中 2, 台账 1\n    2024-031  自然人  2024-12-20  未办结\n有 1 格与台账不同\n");
    }

    @Test
    void what_cannot_be_counted_is_said() throws IOException {
        assertThat(Command.run("count", register, "--year", 2018).code()).isEqualTo(2);
        assertThat(Command.run("count", register).code()).isEqualTo(2);
        assertThat(Command.run("count", register, "--year", 2024, "--cell", "T2.1.1:issued")
                        .code())
                .isEqualTo(2);
        assertThat(Command.run("count", directory.resolve("none.csv"), "--year", 2024)
                        .code())
                .isEqualTo(3);
        Files.writeString(register, REGISTER + "2024-031,2024/12/20,自然人,,\n");
        Command twice = Command.run("count", register, "--year", 2024, "--lang", "zh");
        assertThat(twice.code()).isEqualTo(3);
        assertThat(twice.err()).contains("register.csv: /id（第 5 行第 1 列）：编号 '2024-031' 重复");
        Files.writeString(register, REGISTER.replace("属于国家秘密", "其他处理"));
        Command uncounted = Command.run("count", register, "--year", 2024, "--lang", "zh");
        assertThat(uncounted.code()).isEqualTo(3);
        assertThat(uncounted.err()).contains("申请“2024-030”: 2021 版报告格式没有“other”一项");
    }
}
