package com.example.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapred.TextInputFormat;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.ReportSum;
import org.gongkai.report.model.form.Edition;

/**
 * Checks the reports of a nation: a file of NDJSON, or a directory of documents. Writes the records, counts by province
 * and rule, the cells as Parquet, and the pairs of bodies whose texts are the same.
 */
public final class Nation {

    private Nation() {}

    /** Takes what to read, and a directory to write into. */
    public static void main(String[] arguments) throws IOException {
        try (SparkSession spark = SparkSession.builder().appName("reports").getOrCreate()) {
            write(checked(spark, arguments[0]), arguments[1]);
        }
    }

    /** All inputs, checked. */
    static Dataset<Row> checked(SparkSession spark, String input) {
        return input.endsWith(".ndjson") ? lines(spark, input) : documents(spark, input);
    }

    /** Each line has its number, by which the record names it. */
    private static Dataset<Row> lines(SparkSession spark, String file) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        return spark.createDataFrame(
                context.hadoopFile(file, TextInputFormat.class, LongWritable.class, Text.class)
                        // The bytes as they are: a text would hide what is no UTF-8.
                        .map(line -> line._2().copyBytes())
                        .zipWithIndex()
                        .filter(line -> !isBlank(line._1()))
                        .map(line -> Checked.line(line._1(), file, line._2() + 1)),
                Checked.SCHEMA);
    }

    private static boolean isBlank(byte[] line) {
        return new String(line, StandardCharsets.ISO_8859_1).isBlank();
    }

    private static Dataset<Row> documents(SparkSession spark, String directory) {
        return spark.read()
                .format("binaryFile")
                .option("recursiveFileLookup", "true")
                .load(directory)
                .select("path", "content")
                .flatMap(
                        (FlatMapFunction<Row, Row>) file ->
                                Checked.file(file.getAs(1), name(file.getString(0))).iterator(),
                        Encoders.row(Checked.SCHEMA));
    }

    private static String name(String address) {
        return address.startsWith("file:") ? Path.of(URI.create(address)).toString() : address;
    }

    private static void write(Dataset<Row> checked, String out) {
        // Read and checked once, whatever is made of it.
        Dataset<Row> kept = checked.cache();
        kept.select("record").write().mode(SaveMode.Overwrite).text(out + "/records");
        counts(kept).coalesce(1).write().mode(SaveMode.Overwrite).option("header", "true").csv(out + "/counts");
        cells(kept).write().mode(SaveMode.Overwrite).parquet(out + "/cells");
        SameTexts.among(kept).coalesce(1).write().mode(SaveMode.Overwrite).option("header", "true").csv(out + "/twins");
    }

    /** How many reports of a province broke a rule. */
    static Dataset<Row> counts(Dataset<Row> checked) {
        return checked.select(col("province"), explode(col("rules")).as("rule"))
                .groupBy("province", "rule")
                .count()
                .orderBy("province", "rule");
    }

    /** The reports as values. */
    static Dataset<DisclosureReport> reports(Dataset<Row> checked) {
        return checked.filter(col("report").isNotNull())
                .select("report")
                .as(Encoders.STRING())
                .map(
                        (MapFunction<String, DisclosureReport>) ReportJson::read,
                        Encoders.javaSerialization(DisclosureReport.class));
    }

    /** A column a cell, of the newest edition. */
    static Dataset<Row> cells(Dataset<Row> checked) {
        return new Cells(Edition.newest()).of(reports(checked));
    }

    /** The sum of all reports of the newest edition. */
    static ReportSum sum(Dataset<Row> checked) {
        return reports(checked)
                .select(new SumAggregator(Edition.newest()).toColumn())
                .first();
    }
}
