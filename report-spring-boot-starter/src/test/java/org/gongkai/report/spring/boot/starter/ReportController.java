package org.gongkai.report.spring.boot.starter;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.report.documents.reading.DocumentReading;
import org.gongkai.report.input.InputReport;
import org.gongkai.report.io.NdjsonItem;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.model.ConsistentReport;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.ValidationResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;

/** What an application might do with reports. */
@RestController
class ReportController {

    /** A body as a registry takes it. */
    record Submission(String by, @ConsistentReport DisclosureReport report) {}

    private final ReportValidator validator;

    ReportController(ReportValidator validator) {
        this.validator = validator;
    }

    @PostMapping("/echo")
    DisclosureReport echo(@RequestBody DisclosureReport report) {
        return report;
    }

    @PostMapping("/validate")
    ValidationResult validate(@RequestBody DisclosureReport report) {
        return validator.validate(report);
    }

    @PostMapping("/anything")
    Map<String, Object> anything(@RequestBody InputReport input) {
        return Map.of("format", input.format(), "report", input.report(), "complete", !input.isIncomplete());
    }

    @PostMapping("/page")
    DisclosureReport page(@RequestBody DocumentReading reading) {
        return reading.report();
    }

    @PostMapping("/upload")
    DisclosureReport upload(@RequestPart InputReport file) {
        return file.report();
    }

    @PostMapping("/lines")
    List<String> lines(@RequestBody Stream<NdjsonItem> items) {
        return items.map(item -> item.line() + ":" + (item instanceof NdjsonItem.Report))
                .toList();
    }

    @PostMapping("/list")
    List<DisclosureReport> list(@RequestBody List<DisclosureReport> reports) {
        return reports;
    }

    @PostMapping("/stream")
    Stream<DisclosureReport> stream(@RequestBody List<DisclosureReport> reports) {
        return reports.stream();
    }

    @PostMapping("/submit")
    String submit(@Valid @RequestBody Submission submission) {
        return submission.by();
    }

    @GetMapping("/cells/{cell}")
    String cell(@PathVariable("cell") CellAddress cell, @RequestParam("edition") Edition edition) {
        return edition.code() + " " + cell;
    }

    @PostMapping("/text")
    DisclosureReport text(@RequestBody String json) {
        return ReportJson.read(json);
    }
}
