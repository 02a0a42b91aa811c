package org.gongkai.report.documents.source;

/**
 * Where a page that does not hold its report says that it is.
 *
 * @param kind how the page points there
 * @param address the address, as the page writes it
 */
public record Elsewhere(Kind kind, String address) {

    /** How a page points to another place. */
    public enum Kind {
        /** The other place is shown in a frame or a viewer, or the page leads on to it. */
        FRAME("frame"),
        /** A link to a file. */
        FILE("file"),
        /** A script fetches or makes the text. */
        SCRIPT("script");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The stable name, such as {@code frame}. */
        public String code() {
            return code;
        }
    }
}
