package com.example.archive;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.gongkai.report.io.Layout;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.model.DisclosureReport;

/** A report in one column, as JSON. */
@Converter
public class ReportColumn implements AttributeConverter<DisclosureReport, String> {

    @Override
    public String convertToDatabaseColumn(DisclosureReport report) {
        return report == null ? null : ReportJson.toString(report, Layout.CANONICAL);
    }

    @Override
    public DisclosureReport convertToEntityAttribute(String json) {
        return json == null ? null : ReportJson.read(json);
    }
}
