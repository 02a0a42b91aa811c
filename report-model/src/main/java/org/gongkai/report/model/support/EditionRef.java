package org.gongkai.report.model.support;

import java.io.Serializable;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.PerEdition;
import org.jspecify.annotations.Nullable;

/**
 * An edition as a field of a value: in a stream of objects it is its code, whatever writes the stream, and elsewhere
 * the one object there is.
 */
public final class EditionRef implements Serializable {

    private static final long serialVersionUID = 1;

    private static final PerEdition<EditionRef> SHARED = PerEdition.of(EditionRef::new);

    private final String code;

    /** Null until somebody asks, where it comes from a stream; two threads that ask at once find the same. */
    private transient @Nullable Edition edition;

    private EditionRef(Edition edition) {
        this.code = edition.code();
        this.edition = edition;
    }

    public static EditionRef to(Edition edition) {
        return SHARED.get(edition);
    }

    public Edition get() {
        Edition known = edition;
        if (known == null) {
            known = Edition.fromCode(code);
            edition = known;
        }
        return known;
    }
}
