package org.gongkai.report.documents;

/**
 * A paragraph or a heading.
 *
 * @param text the text, white space squeezed
 * @param heading whether the source marks it as a heading
 * @param place where it begins
 */
record TextBlock(String text, boolean heading, Place place) implements Block {

    static TextBlock paragraph(String text, Place place) {
        return new TextBlock(text, false, place);
    }
}
