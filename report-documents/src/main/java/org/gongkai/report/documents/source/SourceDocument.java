package org.gongkai.report.documents.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.documents.reading.Remark;

/**
 * What a file holds, whatever its format: text and grids in reading order. Everything behind this type knows nothing of
 * files; a new format only has to make one of these.
 *
 * @param blocks text and grids
 * @param pageTitle the title that the source names outside its text
 * @param properties what the source says of itself outside its text, by name
 * @param images how many images it shows
 * @param remarks what the reader of the format has to say
 * @param elsewhere what it points to, where it seems to hold no report itself
 */
public record SourceDocument(
        List<Block> blocks,
        Optional<String> pageTitle,
        Map<String, String> properties,
        int images,
        List<Remark> remarks,
        Optional<Elsewhere> elsewhere) {

    public SourceDocument {
        blocks = List.copyOf(blocks);
        properties = Map.copyOf(properties);
        remarks = List.copyOf(remarks);
    }

    public SourceDocument(
            List<Block> blocks,
            Optional<String> pageTitle,
            Map<String, String> properties,
            int images,
            List<Remark> remarks) {
        this(blocks, pageTitle, properties, images, remarks, Optional.empty());
    }

    public SourceDocument(List<Block> blocks, Optional<String> pageTitle, Map<String, String> properties, int images) {
        this(blocks, pageTitle, properties, images, List.of());
    }

    public static SourceDocument of(List<Block> blocks) {
        return new SourceDocument(blocks, Optional.empty(), Map.of(), 0);
    }

    /** The same, pointing to another place. */
    public SourceDocument pointingTo(Optional<Elsewhere> place) {
        return new SourceDocument(blocks, pageTitle, properties, images, remarks, place);
    }

    /** The same with a remark before the others. */
    public SourceDocument withRemark(Remark remark) {
        List<Remark> all = new ArrayList<>();
        all.add(remark);
        all.addAll(remarks);
        return new SourceDocument(blocks, pageTitle, properties, images, all, elsewhere);
    }
}
