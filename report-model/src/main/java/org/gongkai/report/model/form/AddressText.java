package org.gongkai.report.model.form;

import java.io.Serializable;

/**
 * An address as it is serialised.
 *
 * @param text its text
 */
record AddressText(String text) implements Serializable {

    private Object readResolve() {
        return CellAddress.parse(text);
    }
}
