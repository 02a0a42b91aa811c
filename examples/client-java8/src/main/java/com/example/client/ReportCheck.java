package com.example.client;

import com.example.client.api.ValidationApi;
import com.example.client.http.ApiClient;
import com.example.client.http.ApiException;
import com.example.client.model.RecordChecked;
import com.example.client.model.RecordFinding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;

/** Lets a service check a report, in whatever format it is: JSON, XML, or a document such as DOCX or PDF. */
public final class ReportCheck {

    private final ValidationApi validations;

    public ReportCheck(String address) {
        validations = new ValidationApi(new ApiClient().setBasePath(address));
    }

    /** The record of the verdict; what the bytes hold tells their format. */
    public RecordChecked check(byte[] report) throws ApiException {
        return validations.validate(report);
    }

    /** What was found, a line each. */
    static List<String> lines(RecordChecked record) {
        List<String> lines = new ArrayList<>();
        lines.add(record.getVerdict().getValue());
        for (RecordFinding finding : record.getFindings()) {
            lines.add(finding.getRule() + " " + finding.getMessage().getZh());
        }
        return lines;
    }

    /** Takes the service's address and a file. */
    public static void main(String[] arguments) throws IOException, ApiException {
        byte[] report = Files.readAllBytes(Paths.get(arguments[1]));
        lines(new ReportCheck(arguments[0]).check(report)).forEach(System.out::println);
    }
}
