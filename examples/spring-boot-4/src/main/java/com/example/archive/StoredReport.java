package com.example.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.model.DisclosureReport;

/** A report as the database keeps it: whole in one column, and cell by cell beside it. */
@Entity
public class StoredReport {

    @Id
    @GeneratedValue
    private Long id;

    private String agency;

    private int reportYear;

    @Convert(converter = ReportColumn.class)
    @Column(length = 1 << 20)
    private DisclosureReport report;

    @ElementCollection
    private List<StoredCell> cells = new ArrayList<>();

    protected StoredReport() {}

    StoredReport(DisclosureReport report) {
        this.agency = report.agency().name();
        this.reportYear = report.year();
        this.report = report;
        report.figures().forEach((cell, figure) -> cells.add(new StoredCell(cell, figure)));
    }

    Long id() {
        return id;
    }

    DisclosureReport report() {
        return report;
    }
}
