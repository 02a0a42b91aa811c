package org.gongkai.report.documents.page;

import java.util.List;

/**
 * What a page shows.
 *
 * @param number its number, from 1
 * @param width its width
 * @param height its height
 * @param glyphs the signs that are seen, in the order in which they are drawn
 * @param rulings its lines
 * @param images how many pictures it has
 * @param hidden how many signs it has that nobody sees
 */
public record Page(
        int number, double width, double height, List<Glyph> glyphs, List<Ruling> rulings, int images, int hidden) {

    /** Takes the lists as they are. */
    public Page {}
}
