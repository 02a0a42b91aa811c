package org.gongkai.report.documents.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.documents.archive.XmlCursor;

/**
 * A sheet with cells, as the workbook names it.
 *
 * @param name what its tab says
 * @param part the part that holds it
 * @param hidden whether it does not show
 */
record Sheet(String name, String part, boolean hidden) {

    /**
     * The sheets of a workbook, in its order; those that are charts left out. The cursor is at its outermost element.
     */
    static List<Sheet> all(OfficePackage file, String workbook, XmlCursor xml) {
        Map<String, OfficePackage.Relationship> parts = file.relationships(workbook);
        List<Sheet> sheets = new ArrayList<>();
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            if (xml.name().equals("sheets")) {
                int list = xml.depth();
                while (xml.nextChild(list)) {
                    String state = xml.attribute("state");
                    String name = Optional.ofNullable(xml.attribute("name")).orElse("");
                    boolean hidden = state != null && !state.equals("visible");
                    OfficePackage.Relationship target =
                            parts.get(Optional.ofNullable(xml.attribute("id")).orElse(""));
                    if (target != null && target.type().equals("worksheet")) {
                        sheets.add(new Sheet(name, target.target(), hidden));
                    }
                }
            }
        }
        return sheets;
    }
}
