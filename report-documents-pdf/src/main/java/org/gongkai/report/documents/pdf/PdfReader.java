package org.gongkai.report.documents.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.gongkai.report.documents.limit.LimitKind;
import org.gongkai.report.documents.limit.Limits;
import org.gongkai.report.documents.page.PageRegions;
import org.gongkai.report.documents.page.PagesReader;
import org.gongkai.report.documents.reading.UnreadableDocumentException;
import org.gongkai.report.documents.reading.UnreadableDocumentException.Reason;
import org.gongkai.report.documents.source.SourceDocument;
import org.gongkai.report.documents.source.SourceFile;
import org.gongkai.report.documents.source.SourceNote;
import org.gongkai.report.documents.source.SourceReader;

/** Reads PDF. Found as a service by {@code ReportDocuments}. */
public final class PdfReader implements SourceReader {

    private static final int PAGES = 500;

    /** Found and made by {@link java.util.ServiceLoader}. */
    public PdfReader() {}

    @Override
    public List<String> endings() {
        return List.of("pdf");
    }

    @Override
    public boolean recognises(SourceFile file) {
        return PdfGuard.isPdf(file);
    }

    @Override
    public SourceDocument read(SourceFile file) {
        return withDocument(file.bytes(), document -> read(document, new PagesReader()));
    }

    @Override
    public boolean takesNotes(SourceFile file) {
        return true;
    }

    @Override
    public byte[] annotate(SourceFile file, List<SourceNote> notes) {
        byte[] original = PdfAnnotator.withoutOurs(file.bytes());
        return withDocument(original, document -> {
            PageRegions regions = new PageRegions();
            read(document, new PagesReader(regions));
            return new PdfAnnotator(document, regions).annotate(notes, original);
        });
    }

    private static <T> T withDocument(byte[] bytes, PdfTask<T> task) {
        PdfGuard.check(bytes);
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            return task.run(document);
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocumentException(Reason.ENCRYPTED);
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox throws whatever it meets in a broken file.
            throw new UnreadableDocumentException(Reason.DAMAGED, "PDF");
        }
    }

    private static SourceDocument read(PDDocument document, PagesReader pages) throws IOException {
        int count = document.getNumberOfPages();
        Limits.check(count, PAGES, LimitKind.PAGES);
        if (count == 0) {
            throw new UnreadableDocumentException(Reason.EMPTY);
        }
        HiddenLayers layers = HiddenLayers.of(document);
        OrderCount orders = new OrderCount();
        for (int i = 0; i < count; i++) {
            pages.add(new PageEngine(document.getPage(i), i + 1, pages, layers, orders).run());
        }
        return pages.finish();
    }

    /** What is done with an open document. */
    private interface PdfTask<T> {
        T run(PDDocument document) throws IOException;
    }
}
