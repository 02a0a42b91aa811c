package org.gongkai.report.io;

import org.gongkai.report.io.text.Limits;

/**
 * How much a reader takes before it gives up: input is hostile until proved otherwise. The standard limits are far
 * above any published report.
 *
 * <pre>{@code
 * ReadLimits limits = ReadLimits.builder().bytes(1_000_000).build();
 * }</pre>
 *
 * <p>Immutable; safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class ReadLimits {

    /** The standard limit on the bytes of one report: 4 MiB. */
    public static final int BYTES = 4 << 20;

    /** The standard limit on nesting: 32 levels. A report has 6. */
    public static final int DEPTH = 32;

    /** The standard limit on the characters of one text: 2 Mi. */
    public static final int STRING_LENGTH = 2 << 20;

    /** The standard limit on the characters of one number: 100. A figure has 18 digits at most. */
    public static final int NUMBER_LENGTH = 100;

    /** The standard limit on the reports of one stream: 100 million. */
    public static final long REPORTS = 100_000_000;

    private static final ReadLimits STANDARD = builder().build();

    private final Limits document;
    private final long reports;

    private ReadLimits(Builder builder) {
        this.document = Limits.of(builder.bytes, builder.depth, builder.stringLength, builder.numberLength);
        this.reports = builder.reports;
    }

    /** The standard limits. */
    public static ReadLimits standard() {
        return STANDARD;
    }

    /** A builder that starts with the standard limits. */
    public static Builder builder() {
        return new Builder();
    }

    /** The most bytes of one report, or characters where it is read from a string. */
    public int bytes() {
        return document.bytes();
    }

    /** The most levels of nested objects or elements. */
    public int depth() {
        return document.depth();
    }

    /** The most characters of one text. */
    public int stringLength() {
        return document.stringLength();
    }

    /** The most characters of one number. */
    public int numberLength() {
        return document.numberLength();
    }

    /** The most reports of one stream. */
    public long reports() {
        return reports;
    }

    /** The limits of a single document. */
    Limits document() {
        return document;
    }

    /** Builds {@link ReadLimits}. */
    public static final class Builder {

        private int bytes = BYTES;
        private int depth = DEPTH;
        private int stringLength = STRING_LENGTH;
        private int numberLength = NUMBER_LENGTH;
        private long reports = REPORTS;

        private Builder() {}

        /** Sets the most bytes of one report; 1 at least. */
        public Builder bytes(int limit) {
            bytes = positive("bytes", limit);
            return this;
        }

        /** Sets the most levels of nesting; 1 at least. */
        public Builder depth(int limit) {
            depth = positive("depth", limit);
            return this;
        }

        /** Sets the most characters of one text; 1 at least. */
        public Builder stringLength(int limit) {
            stringLength = positive("stringLength", limit);
            return this;
        }

        /** Sets the most characters of one number; 1 at least. */
        public Builder numberLength(int limit) {
            numberLength = positive("numberLength", limit);
            return this;
        }

        /** Sets the most reports of one stream; 1 at least. */
        public Builder reports(long limit) {
            if (limit < 1) {
                throw new IllegalArgumentException("reports is not positive: " + limit);
            }
            reports = limit;
            return this;
        }

        private static int positive(String name, int limit) {
            if (limit < 1) {
                throw new IllegalArgumentException(name + " is not positive: " + limit);
            }
            return limit;
        }

        /** The limits. */
        public ReadLimits build() {
            return new ReadLimits(this);
        }
    }
}
