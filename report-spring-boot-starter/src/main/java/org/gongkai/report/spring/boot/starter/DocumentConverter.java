package org.gongkai.report.spring.boot.starter;

import java.io.IOException;
import org.gongkai.report.documents.ReportDocuments;
import org.gongkai.report.documents.reading.DocumentReading;
import org.gongkai.report.input.InputReport;
import org.gongkai.report.input.ReportInput;
import org.gongkai.report.model.message.GongkaiException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;

/**
 * A document as its reading, and whatever a report comes in as {@link InputReport}. What a body holds decides, not what
 * its headers claim: clerks upload by browsers that do not know.
 */
final class DocumentConverter extends AbstractHttpMessageConverter<Object> {

    DocumentConverter() {
        super(MediaType.ALL);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == InputReport.class || type == DocumentReading.class;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType media) {
        return false;
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage message) throws IOException {
        @Nullable String name = message.getHeaders().getContentDisposition().getFilename();
        byte[] bytes = message.getBody().readNBytes(ReportInput.MAX_BYTES);
        try {
            return type == InputReport.class ? ReportInput.read(bytes, name) : ReportDocuments.read(bytes, name);
        } catch (GongkaiException e) {
            throw new HttpMessageNotReadableException(e.getMessage(), e, message);
        }
    }

    @Override
    protected void writeInternal(Object reading, HttpOutputMessage message) {
        throw new HttpMessageNotWritableException("a reading is not written");
    }
}
