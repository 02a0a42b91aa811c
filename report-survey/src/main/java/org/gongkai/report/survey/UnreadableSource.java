package org.gongkai.report.survey;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.gongkai.report.survey.table.RowFormat;
import org.gongkai.report.survey.table.RowText;

/**
 * An input that yielded no report.
 *
 * @param source the input
 * @param reason why, for people
 * @since 0.1.0
 */
public record UnreadableSource(String source, String reason) {

    /** Such inputs as rows. */
    static final class Format implements RowFormat<UnreadableSource> {

        @Override
        public void write(UnreadableSource unreadable, DataOutput out) throws IOException {
            RowText.write(unreadable.source, out);
            RowText.write(unreadable.reason, out);
        }

        @Override
        public UnreadableSource read(DataInput in) throws IOException {
            return new UnreadableSource(RowText.read(in), RowText.read(in));
        }

        @Override
        public int size(UnreadableSource unreadable) {
            return RowText.size(unreadable.source) + RowText.size(unreadable.reason);
        }
    }
}
