package org.gongkai.report.documents.source;

/**
 * A paragraph or a heading.
 *
 * @param text the text, white space squeezed
 * @param heading whether the source marks it as a heading
 * @param place where it begins
 */
public record TextBlock(String text, boolean heading, Place place) implements Block {

    public static TextBlock paragraph(String text, Place place) {
        return new TextBlock(text, false, place);
    }
}
