package org.gongkai.report.survey;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.gongkai.report.survey.table.RowTable;
import org.gongkai.report.survey.table.RowWriter;
import org.gongkai.report.survey.table.TableFiles;

/** Takes notices in any order. */
final class NoticeWriter {

    private final RowWriter<SurveyNotice> rows;

    NoticeWriter(TableFiles files) throws IOException {
        this.rows = new RowWriter<>(files, new SurveyNoticeFormat());
    }

    void add(SurveyNotice notice) {
        try {
            rows.add(notice);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RowTable<SurveyNotice> sorted() throws IOException {
        return rows.sorted(SurveyNotice.ORDER);
    }
}
