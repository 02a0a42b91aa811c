package org.gongkai.report.survey;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import org.gongkai.report.model.measure.ReportMeasure;
import org.gongkai.report.survey.table.RowFormat;
import org.gongkai.report.survey.table.RowText;

/** Notices as rows: kind, place, and what their pattern is filled with. */
final class SurveyNoticeFormat implements RowFormat<SurveyNotice> {

    private static final int OBJECTS = 300;

    @Override
    public void write(SurveyNotice notice, DataOutput out) throws IOException {
        out.writeByte(notice.kind().ordinal());
        RowText.write(notice.body(), out);
        out.writeInt(notice.year());
        RowText.write(notice.about(), out);
        List<Object> arguments = notice.text().arguments();
        out.writeByte(arguments.size());
        for (Object argument : arguments) {
            boolean isMeasure = argument instanceof ReportMeasure;
            out.writeBoolean(isMeasure);
            RowText.write(isMeasure ? ((ReportMeasure) argument).code() : argument.toString(), out);
        }
    }

    @Override
    public SurveyNotice read(DataInput in) throws IOException {
        SurveyNotice.Kind kind = SurveyNotice.Kind.values()[in.readByte()];
        String body = RowText.read(in);
        int year = in.readInt();
        String about = RowText.read(in);
        Object[] arguments = new Object[in.readByte()];
        for (int i = 0; i < arguments.length; i++) {
            boolean isMeasure = in.readBoolean();
            String text = RowText.read(in);
            arguments[i] = isMeasure ? ReportMeasure.fromCode(text) : text;
        }
        return SurveyNotice.of(kind, body, year, about, arguments);
    }

    @Override
    public int size(SurveyNotice notice) {
        return OBJECTS + RowText.size(notice.body()) + RowText.size(notice.about());
    }
}
