package com.example.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.client.http.ApiException;
import com.example.client.model.RecordChecked;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReportCheckTest {

    private static final Pattern ADDRESS = Pattern.compile("http://[0-9.]+:[0-9]+");

    private static Process service;
    private static ReportCheck check;

    @BeforeAll
    static void startTheService() throws IOException {
        Path java = Paths.get(System.getProperty("java.home"), "bin", "java");
        service = new ProcessBuilder(java.toString(), "-jar", System.getProperty("service"), "--port", "0")
                .redirectErrorStream(true)
                .start();
        BufferedReader said = new BufferedReader(new InputStreamReader(service.getInputStream(), StandardCharsets.UTF_8));
        while (check == null) {
            String line = said.readLine();
            assertTrue(line != null, "the service did not start");
            Matcher address = ADDRESS.matcher(line);
            check = address.find() ? new ReportCheck(address.group()) : null;
        }
    }

    @AfterAll
    static void stopIt() {
        service.destroy();
    }

    private static RecordChecked checked(String name) throws IOException, ApiException {
        return check.check(Files.readAllBytes(Paths.get(System.getProperty("reports"), name)));
    }

    @Test
    void a_report_is_valid() throws Exception {
        RecordChecked record = checked("city-2024.json");

        assertEquals(RecordChecked.VerdictEnum.VALID, record.getVerdict());
        assertEquals(2024, record.getReport().getYear());
        assertTrue(record.getFindings().isEmpty());
    }

    @Test
    void the_slip_of_a_clerk_is_found() throws Exception {
        RecordChecked record = checked("clerk-slip-2023.txt");

        assertEquals(RecordChecked.VerdictEnum.INVALID, record.getVerdict());
        assertTrue(record.getFindings().stream()
                .anyMatch(finding -> finding.getRule().equals("T3-TOTAL") && !finding.getCells().isEmpty()));
        assertFalse(ReportCheck.lines(record).isEmpty());
    }

    @Test
    void what_is_no_report_is_a_problem_with_its_status() {
        ApiException refused = assertThrows(ApiException.class, () -> check.check("Hello".getBytes(StandardCharsets.UTF_8)));

        assertEquals(422, refused.getCode());
        assertTrue(refused.getResponseBody().contains("\"title\""));
    }
}
