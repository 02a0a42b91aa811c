package org.gongkai.report.io.csv;

/** The columns of a register of requests, in the order of writing; a register in Chinese names them in Chinese. */
enum RequestColumn implements CsvColumn {
    ID("id", "编号"),
    RECEIVED("received", "收到日期"),
    APPLICANT("applicant", "申请人"),
    CLOSED("closed", "办结日期"),
    RESULT("result", "办理结果");

    private final String code;
    private final String heading;

    RequestColumn(String code, String heading) {
        this.code = code;
        this.heading = heading;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public boolean isCalled(String name) {
        return name.equals(code) || name.equals(heading);
    }
}
