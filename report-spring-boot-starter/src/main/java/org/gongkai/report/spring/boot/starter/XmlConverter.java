package org.gongkai.report.spring.boot.starter;

import java.io.IOException;
import org.gongkai.report.io.Layout;
import org.gongkai.report.io.ReportFormatException;
import org.gongkai.report.io.ReportXml;
import org.gongkai.report.model.DisclosureReport;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** A report as our XML. */
final class XmlConverter extends AbstractHttpMessageConverter<DisclosureReport> {

    XmlConverter() {
        super(MediaType.APPLICATION_XML, MediaType.TEXT_XML);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return DisclosureReport.class.isAssignableFrom(type);
    }

    @Override
    protected DisclosureReport readInternal(Class<? extends DisclosureReport> type, HttpInputMessage message)
            throws IOException {
        try {
            return ReportXml.read(message.getBody());
        } catch (ReportFormatException e) {
            throw new HttpMessageNotReadableException(e.getMessage(), e, message);
        }
    }

    @Override
    protected void writeInternal(DisclosureReport report, HttpOutputMessage message) throws IOException {
        ReportXml.write(report, message.getBody(), Layout.PRETTY);
    }
}
