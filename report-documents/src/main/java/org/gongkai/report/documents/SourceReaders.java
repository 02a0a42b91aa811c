package org.gongkai.report.documents;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.gongkai.report.documents.format.TextFormats;
import org.gongkai.report.documents.format.UnreadFormats;
import org.gongkai.report.documents.limit.LimitKind;
import org.gongkai.report.documents.limit.Limits;
import org.gongkai.report.documents.ofd.OfdReader;
import org.gongkai.report.documents.office.OfficeReader;
import org.gongkai.report.documents.source.SourceDocument;
import org.gongkai.report.documents.source.SourceFile;
import org.gongkai.report.documents.source.SourceReader;

/** Finds the reader of a file by what it holds: those of this module, those that are found as a service, and text. */
final class SourceReaders {

    private static final List<SourceReader> READERS = load();

    private SourceReaders() {}

    private static List<SourceReader> load() {
        List<SourceReader> readers = new ArrayList<>();
        readers.add(new OfficeReader());
        readers.add(new OfdReader());
        Iterator<SourceReader> services = ServiceLoader.load(SourceReader.class, SourceReader.class.getClassLoader())
                .iterator();
        while (addNext(services, readers)) {
            // Each may be there without the library that it stands on.
        }
        return List.copyOf(readers);
    }

    /** False at the end. A reader that cannot be made is none: whoever brings no PDF need not bring PDFBox. */
    private static boolean addNext(Iterator<SourceReader> services, List<SourceReader> readers) {
        try {
            return services.hasNext() && readers.add(services.next());
        } catch (ServiceConfigurationError | LinkageError e) {
            return true;
        }
    }

    /** The endings of all formats that are read. */
    static List<String> endings() {
        List<String> endings = new ArrayList<>(TextFormats.endings());
        READERS.forEach(reader -> endings.addAll(reader.endings()));
        return endings;
    }

    /** The reader of a file into which it can write comments. */
    static Optional<SourceReader> annotator(SourceFile file) {
        return READERS.stream()
                .filter(reader -> reader.recognises(file) && reader.takesNotes(file))
                .findFirst();
    }

    static SourceDocument read(SourceFile file) {
        Limits.check(file.bytes().length, Limits.BYTES, LimitKind.BYTES);
        for (SourceReader reader : READERS) {
            if (reader.recognises(file)) {
                return reader.read(file);
            }
        }
        UnreadFormats.refuse(file);
        return TextFormats.read(file);
    }
}
