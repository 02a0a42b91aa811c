package org.gongkai.report.model.form;

import java.io.Serializable;

/**
 * An edition as it is serialised.
 *
 * @param text its text
 */
record EditionText(String text) implements Serializable {

    private Object readResolve() {
        return Edition.fromCode(text);
    }
}
