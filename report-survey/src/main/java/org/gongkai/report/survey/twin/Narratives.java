package org.gongkai.report.survey.twin;

import java.io.IOException;
import org.gongkai.report.rules.NarrativeSketch;
import org.gongkai.report.survey.table.RowWriter;
import org.gongkai.report.survey.table.TableFiles;

/** The narratives of very many reports, on the disk. Not for use by several threads. */
public final class Narratives {

    private final TableFiles files;
    private final RowWriter<NarrativeSketch> sketches;
    private final RowWriter<Posting> postings;

    /** None yet. */
    public Narratives(TableFiles files) throws IOException {
        this.files = files;
        this.sketches = new RowWriter<>(files, new SketchFormat());
        this.postings = new RowWriter<>(files, new Posting.Format());
    }

    /** Adds that of a report; one that is too short to be compared, or of which the body is not known, is left out. */
    public void add(NarrativeSketch sketch) throws IOException {
        if (!sketch.isLong() || sketch.agency().isEmpty()) {
            return;
        }
        for (long sentence : sketch.sentences()) {
            postings.add(new Posting(sketch.year(), sentence, sketches.size()));
        }
        sketches.add(sketch);
    }

    /** Those of all reports added so far that say the same as another body's of the same year. */
    public Twins twins() throws IOException {
        return new TwinSearch(files, sketches.table()).search(postings.table());
    }
}
