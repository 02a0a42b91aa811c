package com.example.archive;

import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

/** The reports in the database. */
public interface StoredReports extends JpaRepository<StoredReport, Long> {

    Optional<StoredReport> findByAgencyAndReportYear(String agency, int reportYear);

    /** What a cell comes to over all reports of a year; empty where none states a number. */
    @Query("select sum(c.number) from StoredReport r join r.cells c where r.reportYear = :year and c.cell = :cell")
    Optional<BigDecimal> sum(@Param("year") int year, @Param("cell") String cell);
}
