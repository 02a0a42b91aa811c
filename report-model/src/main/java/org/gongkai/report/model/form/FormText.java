package org.gongkai.report.model.form;

import java.io.Serializable;

/**
 * A form as it is serialised: it is its edition's.
 *
 * @param edition the edition
 */
record FormText(Edition edition) implements Serializable {

    private Object readResolve() {
        return edition.form();
    }
}
