package org.gongkai.report.survey;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import org.gongkai.report.rules.Verdict;
import org.gongkai.report.survey.table.RowFormat;
import org.gongkai.report.survey.table.RowText;

/**
 * What the rules say of an input.
 *
 * @param rules the rule of each finding
 */
record CheckedSource(String source, Verdict verdict, List<String> rules) {

    /** Checks as rows. */
    static final class Format implements RowFormat<CheckedSource> {

        private static final int OBJECTS = 200;

        @Override
        public void write(CheckedSource check, DataOutput out) throws IOException {
            RowText.write(check.source, out);
            out.writeByte(check.verdict.ordinal());
            RowText.writeWords(check.rules, out);
        }

        @Override
        public CheckedSource read(DataInput in) throws IOException {
            return new CheckedSource(RowText.read(in), Verdict.values()[in.readByte()], RowText.readWords(in));
        }

        @Override
        public int size(CheckedSource check) {
            return OBJECTS + RowText.size(check.source);
        }
    }
}
