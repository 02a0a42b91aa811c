package org.gongkai.report.documents.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a file holds, whatever its format: text and grids in reading order. Everything behind this type knows nothing of
 * files; a new format only has to make one of these.
 *
 * @param blocks text and grids
 * @param pageTitle the title that the source names outside its text
 * @param properties what the source says of itself outside its text, by name
 * @param images how many images it shows
 */
public record SourceDocument(
        List<Block> blocks, Optional<String> pageTitle, Map<String, String> properties, int images) {

    public SourceDocument {
        blocks = List.copyOf(blocks);
        properties = Map.copyOf(properties);
    }

    public static SourceDocument of(List<Block> blocks) {
        return new SourceDocument(blocks, Optional.empty(), Map.of(), 0);
    }
}
