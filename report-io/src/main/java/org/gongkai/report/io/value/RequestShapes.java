package org.gongkai.report.io.value;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.request.InformationRequest;
import org.gongkai.report.model.request.RequestDifference;
import org.gongkai.report.model.request.RequestTable;
import org.gongkai.report.model.request.RequestTerms;
import org.gongkai.report.model.value.ValueTree;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Requests, and the tables that count them. */
final class RequestShapes {

    private static final ValueTree<InformationRequest> REQUEST =
            ValueTree.of(InformationRequest.class, RequestShapes::members);

    static final List<ValueShape<?>> ALL = List.of(
            ValueShape.of(InformationRequest.class, RequestShapes::write, (json, positions) -> read(json)),
            ValueShapes.tree(ValueTree.of(RequestTable.class, RequestShapes::table)),
            ValueShapes.tree(ValueTree.of(RequestDifference.class, RequestShapes::difference)));

    private RequestShapes() {}

    private static void write(InformationRequest request, JsonGenerator json) {
        ValueWriter.members(REQUEST.members(request), json);
    }

    private static Map<String, Object> members(InformationRequest request) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", request.id());
        members.put("received", request.received());
        members.put("applicant", RequestTerms.code(request.applicant()));
        members.put("closed", request.closed());
        members.put("result", request.result().map(RequestTerms::code));
        return members;
    }

    private static InformationRequest read(JsonParser parser) {
        InformationRequest.Builder request = InformationRequest.builder();
        Members.read(
                parser,
                Map.of(
                        "id", json -> request.id(Members.text(json)),
                        "received", json -> request.received(LocalDate.parse(Members.text(json))),
                        "applicant", json -> request.applicant(RequestTerms.applicant(Members.text(json))),
                        "closed", json -> request.closed(LocalDate.parse(Members.text(json))),
                        "result", json -> request.result(RequestTerms.result(Members.text(json)))),
                "id",
                "received",
                "applicant");
        return request.build();
    }

    /** Each request once, and each cell with the names of those that it counts. */
    private static Map<String, Object> table(RequestTable table) {
        Map<String, Object> cells = new LinkedHashMap<>();
        for (CellAddress cell : table.edition().cells()) {
            List<InformationRequest> counted = table.requests(cell);
            if (!counted.isEmpty()) {
                cells.put(
                        cell.toString(),
                        counted.stream().map(InformationRequest::id).toList());
            }
        }
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("edition", table.edition());
        members.put("period", table.period());
        members.put("requests", table.requests());
        members.put("cells", cells);
        return members;
    }

    private static Map<String, Object> difference(RequestDifference difference) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("cell", difference.cell());
        members.put("stated", difference.stated());
        members.put("counted", difference.counted());
        members.put("requests", difference.requests());
        return members;
    }
}
