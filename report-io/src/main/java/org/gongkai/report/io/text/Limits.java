package org.gongkai.report.io.text;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * How much of a document is read.
 *
 * @param bytes the most bytes, or characters where it is read from a string
 * @param depth the most levels of nesting
 * @param stringLength the most characters of one text
 * @param numberLength the most characters of one number
 * @param jsonFactory makes parsers with these limits; held here because its tables of names are worth keeping from one
 *     document to the next
 */
public record Limits(int bytes, int depth, int stringLength, int numberLength, JsonFactory jsonFactory) {

    private static final int NAME_LENGTH = 200;

    /** Limits with parsers of their own. */
    public static Limits of(int bytes, int depth, int stringLength, int numberLength) {
        JsonFactory factory = JsonFactory.builder()
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(depth)
                        .maxStringLength(stringLength)
                        .maxNumberLength(numberLength)
                        .maxNameLength(NAME_LENGTH)
                        .build())
                .build();
        return new Limits(bytes, depth, stringLength, numberLength, factory);
    }
}
