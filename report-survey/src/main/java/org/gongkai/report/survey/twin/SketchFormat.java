package org.gongkai.report.survey.twin;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.gongkai.report.rules.NarrativeSketch;
import org.gongkai.report.survey.table.RowFormat;
import org.gongkai.report.survey.table.RowText;

/** Sketches as rows. */
final class SketchFormat implements RowFormat<NarrativeSketch> {

    private static final int OBJECT = 64;

    @Override
    public void write(NarrativeSketch sketch, DataOutput out) throws IOException {
        RowText.write(sketch.agency(), out);
        out.writeInt(sketch.year());
        long[] sentences = sketch.sentences();
        out.writeInt(sentences.length);
        for (long sentence : sentences) {
            out.writeLong(sentence);
        }
    }

    @Override
    public NarrativeSketch read(DataInput in) throws IOException {
        String agency = RowText.read(in);
        int year = in.readInt();
        long[] sentences = new long[in.readInt()];
        for (int i = 0; i < sentences.length; i++) {
            sentences[i] = in.readLong();
        }
        return NarrativeSketch.of(agency, year, sentences);
    }

    @Override
    public int size(NarrativeSketch sketch) {
        return OBJECT + RowText.size(sketch.agency()) + Long.BYTES * sketch.sentences().length;
    }
}
