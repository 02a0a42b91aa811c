package org.gongkai.report.spring.boot.starter;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.gongkai.report.io.ReportFormatException;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.model.DisclosureReport;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;

/**
 * A body that is a report in JSON, read by our reader: it names the place where a body breaks off, and has the limits
 * of the formats, which a mapper has not. Writing stays with the mapper of the application.
 */
final class JsonConverter extends AbstractHttpMessageConverter<DisclosureReport> {

    JsonConverter() {
        super(MediaType.APPLICATION_JSON, new MediaType("application", "*+json"));
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == DisclosureReport.class;
    }

    /** JSON is UTF-8; a body that says otherwise is left to the mapper. */
    @Override
    protected boolean canRead(@Nullable MediaType media) {
        @Nullable Charset charset = media == null ? null : media.getCharset();
        return super.canRead(media) && (charset == null || charset.equals(StandardCharsets.UTF_8));
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType media) {
        return false;
    }

    @Override
    protected DisclosureReport readInternal(Class<? extends DisclosureReport> type, HttpInputMessage message)
            throws IOException {
        try {
            return ReportJson.read(message.getBody());
        } catch (ReportFormatException e) {
            throw new HttpMessageNotReadableException(e.getMessage(), e, message);
        }
    }

    @Override
    protected void writeInternal(DisclosureReport report, HttpOutputMessage message) {
        throw new HttpMessageNotWritableException("reports are written by the mapper");
    }
}
