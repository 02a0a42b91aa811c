package org.gongkai.report.model.message;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What all exceptions of this library have in common: each says in both languages what is wrong. {@link #getMessage()}
 * is in English.
 *
 * @since 0.1.0
 */
public abstract class GongkaiException extends RuntimeException implements Localised {

    private static final long serialVersionUID = 1;

    /** An exception with what made it known, if anything did. */
    protected GongkaiException(@Nullable Throwable cause) {
        super(null, cause);
    }

    /** The message in English. */
    @Override
    public final String getMessage() {
        return message(Locale.ENGLISH);
    }
}
