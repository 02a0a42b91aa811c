package org.gongkai.report.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.io.ReportSchemas;
import org.gongkai.report.model.DisclosureReport;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Canonical JSON and reports, beside Jackson alone. */
@State(Scope.Benchmark)
public class JsonBenchmark {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(
                    ignored -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ReportSchemas.jsonSchema());

    private byte[] bytes = {};
    private String text = "";
    private DisclosureReport report = Sample.COUNTY.clean();
    private JsonNode tree = MAPPER.nullNode();
    private @Nullable PlainReport records;

    /** Makes the bytes. */
    @Setup
    public void prepare(Shape shape) {
        report = shape.sample.clean();
        bytes = ReportJson.canonical(report);
        text = new String(bytes, StandardCharsets.UTF_8);
        tree = MAPPER.readTree(bytes);
        records = MAPPER.readValue(bytes, PlainReport.class);
        if (!MAPPER.readTree(writeRecords()).equals(tree)) {
            throw new IllegalStateException("the plain records lose something of " + text);
        }
    }

    /** Bytes to a report. */
    @Benchmark
    public DisclosureReport read() {
        return ReportJson.read(bytes);
    }

    /** The floor: every token, every name and text as a string, every number as a long. Nothing is kept. */
    @Benchmark
    public long scan() {
        long sum = 0;
        try (JsonParser parser = MAPPER.createParser(bytes)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                sum += switch (token) {
                    case PROPERTY_NAME -> parser.currentName().length();
                    case VALUE_STRING -> parser.getString().length();
                    case VALUE_NUMBER_INT -> parser.getLongValue();
                    case VALUE_NUMBER_FLOAT -> parser.getDecimalValue().scale();
                    default -> 1;
                };
            }
        }
        return sum;
    }

    /** Every token, nothing decoded: texts and numbers are passed over. Less than any reader can do. */
    @Benchmark
    public int skim() {
        int tokens = 0;
        try (JsonParser parser = MAPPER.createParser(bytes)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    /** Bytes to plain records. */
    @Benchmark
    public Object databind() {
        return MAPPER.readValue(bytes, PlainReport.class);
    }

    /** Bytes to Jackson's tree. */
    @Benchmark
    public JsonNode readTree() {
        return MAPPER.readTree(bytes);
    }

    /** A report to bytes. */
    @Benchmark
    public byte[] write() {
        return ReportJson.canonical(report);
    }

    /** Jackson's tree of the same report to bytes. */
    @Benchmark
    public byte[] writeTree() {
        return MAPPER.writeValueAsBytes(tree);
    }

    /** Plain records of the same report to bytes. */
    @Benchmark
    public byte[] writeRecords() {
        return MAPPER.writeValueAsBytes(records);
    }

    /** JSON Schema by networknt: checks the shape only, none of the arithmetic. */
    @Benchmark
    public Object schema() {
        return SCHEMA.validate(text, InputFormat.JSON);
    }
}
