package org.gongkai.report.spring.boot.starter;

import java.io.IOException;
import java.lang.reflect.Type;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.io.NdjsonItem;
import org.gongkai.report.io.ReportFormatException;
import org.gongkai.report.io.ReportNdjson;
import org.gongkai.report.io.ReportWriter;
import org.gongkai.report.model.DisclosureReport;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractGenericHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * Reports as lines. A {@code Stream<NdjsonItem>} is read while it is asked for, in constant memory, and a bad line does
 * not stop it; a {@code List<DisclosureReport>} is refused with its first bad line. Streams and lists of reports are
 * written.
 */
final class NdjsonConverter extends AbstractGenericHttpMessageConverter<Object> {

    private static final ResolvableType ITEMS = ResolvableType.forClassWithGenerics(Stream.class, NdjsonItem.class);
    private static final ResolvableType REPORTS =
            ResolvableType.forClassWithGenerics(List.class, DisclosureReport.class);

    NdjsonConverter() {
        super(MediaType.APPLICATION_NDJSON, new MediaType("application", "jsonl"));
    }

    @Override
    public boolean canRead(Type type, @Nullable Class<?> context, @Nullable MediaType media) {
        return canRead(media) && (isItems(type) || isReports(type));
    }

    @Override
    public boolean canWrite(@Nullable Type type, Class<?> raw, @Nullable MediaType media) {
        return canWrite(media) && type != null && holdsReports(ResolvableType.forType(type));
    }

    /** Of any type: Spring has asked by the generic one already. */
    @Override
    public List<MediaType> getSupportedMediaTypes(Class<?> raw) {
        return getSupportedMediaTypes();
    }

    @Override
    protected boolean supports(Class<?> raw) {
        // Only with its generic type is it known what is in it.
        return false;
    }

    private static boolean isItems(Type type) {
        return ITEMS.isAssignableFrom(ResolvableType.forType(type))
                && ResolvableType.forType(type).hasGenerics();
    }

    private static boolean isReports(Type type) {
        ResolvableType wanted = ResolvableType.forType(type);
        return wanted.hasGenerics() && wanted.isAssignableFrom(REPORTS);
    }

    private static boolean holdsReports(ResolvableType type) {
        ResolvableType content = Stream.class.isAssignableFrom(type.toClass())
                ? type.as(Stream.class).getGeneric(0)
                : type.as(Iterable.class).getGeneric(0);
        return content.toClass() == DisclosureReport.class;
    }

    @Override
    public Object read(Type type, @Nullable Class<?> context, HttpInputMessage message) throws IOException {
        Stream<NdjsonItem> items = ReportNdjson.stream(message.getBody());
        return isItems(type) ? items : reports(items, message);
    }

    @Override
    protected Object readInternal(Class<?> raw, HttpInputMessage message) throws IOException {
        return read(raw, null, message);
    }

    private static List<DisclosureReport> reports(Stream<NdjsonItem> items, HttpInputMessage message) {
        try {
            return items.map(NdjsonConverter::report).toList();
        } catch (ReportFormatException e) {
            throw new HttpMessageNotReadableException(e.getMessage(), e, message);
        }
    }

    private static DisclosureReport report(NdjsonItem item) {
        if (item instanceof NdjsonItem.Failure failure) {
            throw failure.error();
        }
        return ((NdjsonItem.Report) item).report();
    }

    @Override
    protected void writeInternal(Object reports, @Nullable Type type, HttpOutputMessage message) throws IOException {
        try (ReportWriter writer = ReportNdjson.writer(message.getBody())) {
            if (reports instanceof Stream<?> stream) {
                try (stream) {
                    write(stream.iterator(), writer);
                }
            } else {
                write(((Iterable<?>) reports).iterator(), writer);
            }
        }
    }

    private static void write(Iterator<?> reports, ReportWriter writer) throws IOException {
        while (reports.hasNext()) {
            writer.write((DisclosureReport) reports.next());
        }
    }
}
