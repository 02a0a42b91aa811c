package org.gongkai.report.io;

import org.gongkai.report.io.json.JsonDocument;
import org.gongkai.report.io.json.JsonReportReader;
import org.gongkai.report.io.json.JsonReportWriter;
import org.gongkai.report.io.problem.LocatedProblemException;
import org.gongkai.report.model.DisclosureReport;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Teaches any Jackson mapper to read and write {@link DisclosureReport}, by itself or inside other objects. Found by
 * {@code ServiceLoader}:
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * }</pre>
 *
 * <p>What is no report is answered with a DatabindException whose cause is the {@link ReportFormatException}. Limits
 * are the mapper's own.
 */
public final class GongkaiModule extends SimpleModule {

    /** The module, to be added to a mapper. */
    public GongkaiModule() {
        super(GongkaiModule.class.getName());
        addSerializer(DisclosureReport.class, new Writer());
        addDeserializer(DisclosureReport.class, new Reader());
    }

    private static final class Writer extends StdSerializer<DisclosureReport> {

        Writer() {
            super(DisclosureReport.class);
        }

        @Override
        public void serialize(DisclosureReport report, JsonGenerator generator, SerializationContext context) {
            try {
                JsonReportWriter.write(generator, report);
            } catch (LocatedProblemException e) {
                throw DatabindException.from(generator, e.getMessage(), new ReportFormatException(e));
            }
        }
    }

    private static final class Reader extends StdDeserializer<DisclosureReport> {

        Reader() {
            super(DisclosureReport.class);
        }

        @Override
        public DisclosureReport deserialize(JsonParser parser, DeserializationContext context) {
            try {
                return JsonReportReader.read(
                        parser, JsonDocument::position, ReadOptions.standard().settings());
            } catch (LocatedProblemException e) {
                throw DatabindException.from(parser, e.getMessage(), new ReportFormatException(e));
            }
        }
    }
}
