package com.example.archive;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.report.input.InputReport;
import org.gongkai.report.model.ConsistentReport;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.rules.ValidationResult;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The doors of the archive. */
@RestController
public class ReportController {

    /** A report and who hands it in. */
    public record Submission(String by, @ConsistentReport DisclosureReport report) {}

    private final StoredReports reports;
    private final LastYear check;

    ReportController(StoredReports reports, LastYear check) {
        this.reports = reports;
        this.check = check;
    }

    /** What is wrong with a document, whatever it comes in: a page, a PDF, a document of Word, JSON or XML. */
    @PostMapping("/findings")
    List<String> findings(@RequestBody InputReport input, Locale locale) {
        ValidationResult result = check.validate(input.report(), input.context());
        return result.findings().stream()
                .map(finding -> finding.rule() + " " + finding.message(locale))
                .toList();
    }

    /** Takes a report in JSON or XML, right or wrong. */
    @PostMapping("/drafts")
    ResponseEntity<ValidationResult> draft(@RequestBody DisclosureReport report) {
        return store(report).body(check.validate(report));
    }

    /** Takes a report that is right; any other is refused before this is called. */
    @PostMapping("/submissions")
    ResponseEntity<Void> submit(@Valid @RequestBody Submission submission) {
        return store(submission.report()).build();
    }

    private ResponseEntity.BodyBuilder store(DisclosureReport report) {
        Long id = reports.save(new StoredReport(report)).id();
        return ResponseEntity.created(URI.create("/reports/" + id));
    }

    /** A report as it was handed in, in JSON or XML, as the client asks. */
    @GetMapping("/reports/{id}")
    ResponseEntity<DisclosureReport> report(@PathVariable("id") long id) {
        return ResponseEntity.of(reports.findById(id).map(StoredReport::report));
    }

    /** What a cell comes to over all reports of a year. */
    @GetMapping("/sums/{year}/{cell}")
    ResponseEntity<BigDecimal> sum(@PathVariable("year") int year, @PathVariable("cell") CellAddress cell) {
        Optional<BigDecimal> sum = reports.sum(year, cell.toString());
        return ResponseEntity.of(sum);
    }
}
