package com.example.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.gongkai.report.io.Layout;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;

/** Reports of one edition as a table: a column a cell, and the report itself, whole. */
final class Cells {

    private final Edition edition;

    Cells(Edition edition) {
        this.edition = edition;
    }

    /** Blank is no number, and not zero: null. A cell's column has its address, such as {@code T3.1:A}. */
    StructType schema() {
        StructType schema = new StructType()
                .add("agency", DataTypes.StringType, false)
                .add("year", DataTypes.IntegerType, false)
                .add("report", DataTypes.StringType, false);
        for (CellAddress cell : edition.cells()) {
            schema = schema.add(cell.toString(), DataTypes.createDecimalType(20, 2));
        }
        return schema;
    }

    Dataset<Row> of(Dataset<DisclosureReport> reports) {
        String code = edition.code();
        return reports.filter((FilterFunction<DisclosureReport>)
                        report -> report.edition().code().equals(code))
                .map(
                        (MapFunction<DisclosureReport, Row>) Cells::row,
                        Encoders.row(schema()));
    }

    private static Row row(DisclosureReport report) {
        List<Object> values = new ArrayList<>(List.of(
                report.agency().name(), report.year(), ReportJson.toString(report, Layout.CANONICAL)));
        for (CellAddress cell : report.edition().cells()) {
            Figure figure = report.figure(cell);
            values.add(figure.value().orElse(null));
        }
        return RowFactory.create(values.toArray());
    }

    /** The reports of such a table, as they were. */
    static Dataset<DisclosureReport> reports(Dataset<Row> table) {
        return table.map(
                (MapFunction<Row, DisclosureReport>)
                        row -> ReportJson.read(row.<String>getAs("report")),
                Encoders.javaSerialization(DisclosureReport.class));
    }
}
