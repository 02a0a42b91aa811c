package org.gongkai.report.io.result;

import java.net.URI;
import java.net.URISyntaxException;

/** A file name as a URI reference: what has no place in one is escaped. */
final class SourceUri {

    private SourceUri() {}

    static String of(String source) {
        String path = source.replace('\\', '/');
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not a name of a source: '" + source + "'", e);
        }
    }
}
