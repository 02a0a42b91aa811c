package org.gongkai.report.model.figure;

import java.io.Serializable;

/**
 * A figure as it is serialised.
 *
 * @param text its text
 */
record FigureText(String text) implements Serializable {

    private Object readResolve() {
        return Figure.parse(text);
    }
}
