package org.gongkai.report.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.gongkai.report.documents.office.OfficeFile;
import org.gongkai.report.documents.reading.UnreadableDocumentException;
import org.gongkai.report.documents.reading.UnreadableDocumentException.Reason;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.testkit.document.ScatteredReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files are what they hold, whatever they are called; what is not read is refused with its reason. */
@Timeout(60)
class OtherFilesTest {

    private static final DisclosureReport REPORT = ScatteredReports.report(new Random(6));
    private static final String PAGE = OfficialLayout.html(REPORT);

    private static byte[] bytes(String signs) {
        return signs.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] compound(String stream) {
        byte[] head = Arrays.copyOf(bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"), 2_048);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, head, 1_024, name.length);
        return head;
    }

    /** A document whose part says that it holds so many bytes. */
    private static byte[] claiming(int size) {
        byte[] file = OfficeFile.word("<w:p/>").bytes();
        ByteBuffer buffer = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + 46 < file.length; i++) {
            if (buffer.getInt(i) == 0x02014b50) {
                buffer.putInt(i + 24, size);
            }
        }
        return file;
    }

    private static byte[] encrypted() {
        byte[] file = OfficeFile.word("<w:p/>").bytes();
        for (int i = 0; i + 46 < file.length; i++) {
            if (file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 1) {
                file[i + 8] |= 1;
            }
        }
        return file;
    }

    private static byte[] cut() {
        byte[] file = OfficialLayout.docx(REPORT);
        return Arrays.copyOf(file, file.length * 9 / 10);
    }

    private static byte[] changed() {
        byte[] file = OfficialLayout.docx(REPORT);
        file[file.length / 2] ^= 0x40;
        return file;
    }

    private static byte[] manyParts() {
        OfficeFile file = OfficeFile.word("");
        for (int i = 0; i < 5_001; i++) {
            file.part("p" + i, "");
        }
        return file.bytes();
    }

    static Stream<Arguments> refused() {
        Random random = new Random(1);
        StringBuilder tables = new StringBuilder();
        for (int i = 0; i < 51_000; i++) {
            tables.append(i % 50 == 0 ? "<w:tbl><w:tr>" : "")
                    .append("<w:tc><w:p><w:r><w:t>" + random.nextLong() + "</w:t></w:r></w:p></w:tc>")
                    .append(i % 50 == 49 ? "</w:tr></w:tbl>" : "");
        }
        return Stream.of(
                Arguments.of("old Word", compound("WordDocument"), Reason.UNSUPPORTED_FORMAT, ".docx"),
                Arguments.of("Word with a password", compound("EncryptedPackage"), Reason.ENCRYPTED, ""),
                Arguments.of("rich text", bytes("{\\rtf1\\ansi a}"), Reason.UNSUPPORTED_FORMAT, ".docx"),
                Arguments.of(
                        "Word as XML",
                        bytes("<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument/>"),
                        Reason.UNSUPPORTED_FORMAT,
                        ".docx"),
                Arguments.of(
                        "open document",
                        OfficeFile.empty()
                                .part("mimetype", "")
                                .part("content.xml", "")
                                .bytes(),
                        Reason.UNSUPPORTED_FORMAT,
                        ".docx"),
                Arguments.of(
                        "some archive", OfficeFile.empty().part("a.txt", "").bytes(), Reason.UNSUPPORTED_FORMAT, "ZIP"),
                Arguments.of(
                        "no file that anybody knows",
                        bytes("\u0000\u0001\u0002"),
                        Reason.UNSUPPORTED_FORMAT,
                        "not known"),
                Arguments.of("PDF", bytes("%PDF-1.7\n"), Reason.UNSUPPORTED_FORMAT, "report-documents-pdf"),
                Arguments.of(
                        "no document inside",
                        OfficeFile.empty()
                                .part("[Content_Types].xml", "<Types/>")
                                .bytes(),
                        Reason.DAMAGED,
                        ""),
                Arguments.of("cut off", cut(), Reason.DAMAGED, ""),
                Arguments.of("one bit changed", changed(), Reason.DAMAGED, "word/document.xml"),
                Arguments.of("with a password", encrypted(), Reason.ENCRYPTED, ""),
                Arguments.of("a part that claims a gigabyte", claiming(1 << 30), Reason.OVER_LIMIT, ""),
                Arguments.of("a part that claims too little", claiming(3), Reason.DAMAGED, ""),
                Arguments.of("many parts", manyParts(), Reason.OVER_LIMIT, "5000"),
                Arguments.of(
                        "a bomb", OfficeFile.word("<w:p/>".repeat(4_000_000)).bytes(), Reason.OVER_LIMIT, ""),
                Arguments.of("many cells", OfficeFile.word(tables.toString()).bytes(), Reason.OVER_LIMIT, "50000"),
                Arguments.of(
                        "nested without end",
                        OfficeFile.word("<w:sdt><w:sdtContent>".repeat(500)).bytes(),
                        Reason.OVER_LIMIT,
                        "400"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String name, byte[] file, Reason reason, String said) {
        assertThatThrownBy(() -> ReportDocuments.read(file, "report.docx"))
                .isInstanceOfSatisfying(UnreadableDocumentException.class, e -> {
                    assertThat(e.reason()).as(e.getMessage()).isEqualTo(reason);
                    assertThat(e.message(Locale.ENGLISH)).contains(said).doesNotContain("{");
                    assertThat(e.message(Locale.CHINESE)).isNotBlank().doesNotContain("{");
                });
    }

    @Test
    void html_under_the_name_of_a_word_processor_is_html() {
        assertThat(ReportDocuments.read(PAGE.getBytes(StandardCharsets.UTF_8), "report.doc")
                        .report())
                .isEqualTo(REPORT);
    }

    @Test
    void a_document_of_word_under_another_name_is_one() {
        assertThat(ReportDocuments.read(OfficialLayout.docx(REPORT), "report.html")
                        .report())
                .isEqualTo(REPORT);
    }

    private static String quotedPrintable(byte[] page) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < page.length; i++) {
            text.append(i % 20 == 19 ? "=\r\n" : "").append(String.format("=%02X", page[i]));
        }
        return text.toString();
    }

    static Stream<Arguments> savedPages() {
        byte[] utf8 = PAGE.getBytes(StandardCharsets.UTF_8);
        byte[] gb = PAGE.replace("charset=\"utf-8\"", "charset=\"gb2312\"").getBytes(Charset.forName("GB18030"));
        return Stream.of(
                Arguments.of("quoted-printable", quotedPrintable(utf8)),
                Arguments.of("quoted-printable", quotedPrintable(gb)),
                Arguments.of("base64", Base64.getMimeEncoder().encodeToString(utf8)),
                Arguments.of("8bit", new String(utf8, StandardCharsets.ISO_8859_1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("savedPages")
    void a_saved_page_is_read(String encoding, String page) {
        String message =
                "From: <saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n"
                        + "\tboundary=\"----=_Part\"\r\n\r\n------=_Part\r\nContent-Type: image/png\r\n"
                        + "Content-Transfer-Encoding: base64\r\n\r\nAAAA\r\n------=_Part\r\nContent-Type: text/html;\r\n\tcharset=\"utf-8\"\r\n"
                        + "Content-Transfer-Encoding: " + encoding + "\r\n\r\n" + page + "\r\n------=_Part--\r\n";
        assertThat(ReportDocuments.read(bytes(message), "report.doc").report()).isEqualTo(REPORT);
    }
}
