package org.gongkai.report.model.figure;

import java.io.Serializable;
import org.gongkai.report.model.form.Edition;

/**
 * Figures as they are serialised: each by its text.
 *
 * @param edition the code of the edition
 * @param texts the texts, in the form's order
 */
record FiguresText(String edition, String[] texts) implements Serializable {

    FiguresText(ReportFigures figures) {
        this(
                figures.edition().code(),
                figures.toList().stream().map(Figure::toString).toArray(String[]::new));
    }

    private Object readResolve() {
        Edition known = Edition.fromCode(edition);
        ReportFigures.Builder builder = ReportFigures.builder(known);
        if (texts.length != known.cells().size()) {
            throw new IllegalArgumentException(
                    "the edition of " + edition + " has " + known.cells().size() + " cells, not " + texts.length);
        }
        for (int i = 0; i < texts.length; i++) {
            builder.set(i, Figure.parse(texts[i]));
        }
        return builder.build();
    }
}
