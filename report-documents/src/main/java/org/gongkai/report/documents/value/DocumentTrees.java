package org.gongkai.report.documents.value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.documents.reading.DocumentReading;
import org.gongkai.report.documents.reading.Remark;
import org.gongkai.report.model.value.ValueTree;
import org.gongkai.report.model.value.ValueTreeProvider;

/** Readings and their remarks as the formats write them. */
public final class DocumentTrees implements ValueTreeProvider {

    /** Called by the service loader. */
    public DocumentTrees() {
        // There is nothing to keep.
    }

    @Override
    public List<ValueTree<?>> trees() {
        return List.of(
                ValueTree.of(DocumentReading.class, DocumentTrees::reading),
                ValueTree.of(Remark.class, DocumentTrees::remark));
    }

    private static Map<String, Object> reading(DocumentReading reading) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("report", reading.report());
        members.put("provenance", reading.provenance());
        members.put("remarks", reading.remarks());
        return members;
    }

    private static Map<String, Object> remark(Remark remark) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("kind", remark.code());
        members.put("cells", remark.cells());
        members.put("message", remark.messages());
        members.put("source", remark.location());
        return members;
    }
}
