package org.gongkai.report.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.gongkai.report.documents.ReportDocuments;
import org.junit.jupiter.api.Test;

/** This artifact may be there, as everything of a host's may, without the library that it stands on. */
class WithoutPdfBoxTest {

    private static URL[] without(String library) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains(library))
                .map(WithoutPdfBoxTest::url)
                .toArray(URL[]::new);
    }

    private static URL url(String entry) {
        try {
            return new File(entry).toURI().toURL();
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void other_formats_are_read_and_a_pdf_is_refused() throws IOException, ReflectiveOperationException {
        try (URLClassLoader host = new URLClassLoader(without("pdfbox"), ClassLoader.getPlatformClassLoader())) {
            Class<?> documents = host.loadClass(ReportDocuments.class.getName());
            Method read = documents.getMethod("read", byte[].class, String.class);

            assertThat(documents).isNotSameAs(ReportDocuments.class);
            assertThat((List<?>) documents.getMethod("endings").invoke(null))
                    .asString()
                    .contains("docx")
                    .doesNotContain("pdf");
            assertThatThrownBy(() -> read.invoke(null, "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), "a.pdf"))
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .hasMessageContaining("report-documents-pdf");
        }
    }
}
