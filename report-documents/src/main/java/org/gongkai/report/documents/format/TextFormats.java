package org.gongkai.report.documents.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.report.documents.limit.LimitKind;
import org.gongkai.report.documents.limit.Limits;
import org.gongkai.report.documents.reading.Remark;
import org.gongkai.report.documents.reading.RemarkKind;
import org.gongkai.report.documents.reading.UnreadableDocumentException;
import org.gongkai.report.documents.reading.UnreadableDocumentException.Reason;
import org.gongkai.report.documents.source.SourceDocument;
import org.gongkai.report.documents.source.SourceFile;

/** Reads what is written in letters: text, Markdown and HTML, and HTML inside a saved page. */
public final class TextFormats {

    /** Pages are saved, and exported, under the endings of word processors. */
    private static final List<String> SAVED_PAGES = List.of("mht", "mhtml", "doc", "xls");

    private TextFormats() {}

    /** The endings of file names that stand for these formats. */
    public static List<String> endings() {
        List<String> endings = new ArrayList<>();
        Arrays.stream(SourceFormat.values()).forEach(format -> endings.addAll(format.endings()));
        endings.addAll(SAVED_PAGES);
        return endings;
    }

    /** What a file of letters holds. */
    public static SourceDocument read(SourceFile file) {
        Limits.check(file.bytes().length, Limits.TEXT_BYTES, LimitKind.BYTES);
        Charsets.Decoded decoded = Charsets.decode(SavedPage.html(file).orElse(file.bytes()));
        if (decoded.text().isBlank()) {
            throw new UnreadableDocumentException(Reason.EMPTY);
        }
        SourceDocument document = SourceFormat.of(decoded.text(), file.name()).read(decoded.text());
        return decoded.damaged() ? document.withRemark(Remark.of(RemarkKind.ENCODING_DAMAGED, List.of())) : document;
    }
}
