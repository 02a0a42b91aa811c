package com.example.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.size;

import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.ml.feature.HashingTF;
import org.apache.spark.ml.feature.MinHashLSH;
import org.apache.spark.ml.feature.MinHashLSHModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.rules.NarrativeTwins;

/** Reports of a year that say the same: Spark finds what may be, the library says what is, and how much of it. */
final class SameTexts {

    static final StructType SCHEMA = new StructType()
            .add("year", DataTypes.IntegerType, false)
            .add("agency", DataTypes.StringType, false)
            .add("twin", DataTypes.StringType, false)
            .add("share", DataTypes.IntegerType, false);

    private static final int FEATURES = 1 << 20;
    private static final int TABLES = 6;
    private static final long SEED = 20_231_231;

    /** Texts of which nine tenths are the same are nearer than that. */
    private static final double FARTHEST = 0.5;

    private SameTexts() {}

    /** The pairs among rows of {@link Checked}. */
    static Dataset<Row> among(Dataset<Row> checked) {
        Dataset<Row> texts = checked.filter(size(col("sentences")).gt(0)).select("agency", "year", "sentences", "report");
        Dataset<Row> features = new HashingTF()
                .setInputCol("sentences")
                .setOutputCol("features")
                .setBinary(true)
                .setNumFeatures(FEATURES)
                .transform(texts);
        MinHashLSHModel model = new MinHashLSH()
                .setNumHashTables(TABLES)
                .setSeed(SEED)
                .setInputCol("features")
                .setOutputCol("hashes")
                .fit(features);
        return model.approxSimilarityJoin(features, features, FARTHEST, "distance")
                .filter(col("datasetA.year").equalTo(col("datasetB.year")))
                .filter(col("datasetA.agency").notEqual(col("datasetB.agency")))
                .select(col("datasetA.report"), col("datasetB.report"))
                .flatMap(
                        (FlatMapFunction<Row, Row>) pair -> pair(pair.getString(0), pair.getString(1)),
                        Encoders.row(SCHEMA));
    }

    private static Iterator<Row> pair(String json, String otherJson) {
        DisclosureReport report = ReportJson.read(json);
        NarrativeTwins both = NarrativeTwins.builder()
                .add(report)
                .add(ReportJson.read(otherJson))
                .build();
        return both.of(report).stream()
                .map(twin -> RowFactory.create(report.year(), report.agency().name(), twin.agency(), twin.share()))
                .iterator();
    }
}
