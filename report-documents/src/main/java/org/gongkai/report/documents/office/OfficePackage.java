package org.gongkai.report.documents.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.documents.archive.Archive;
import org.gongkai.report.documents.archive.XmlCursor;

/**
 * A file of Word or Excel as a package of parts that name each other by relationships. Nothing outside the package is
 * ever opened: a relationship that leads out of it is none.
 */
final class OfficePackage {

    private static final String MAIN = "officeDocument";

    private final Archive archive;
    private final Map<String, Map<String, Relationship>> known = new HashMap<>();

    /**
     * A part that another part names.
     *
     * @param type the last word of its type, the same for transitional and strict packages
     * @param target the name of the part
     */
    record Relationship(String type, String target) {}

    OfficePackage(Archive archive) {
        this.archive = archive;
    }

    /** The part that is the document or the workbook. */
    Optional<String> main() {
        return related("", MAIN);
    }

    /** The first part of a type that a part names, {@code ""} standing for the package. */
    Optional<String> related(String part, String type) {
        return relationships(part).values().stream()
                .filter(each -> each.type().equals(type))
                .map(Relationship::target)
                .findFirst();
    }

    /** The relationships of a part by their ids; those that lead out of the package left out. */
    Map<String, Relationship> relationships(String part) {
        return known.computeIfAbsent(part, this::readRelationships);
    }

    private Map<String, Relationship> readRelationships(String part) {
        int name = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, name);
        String file = folder + "_rels/" + part.substring(name) + ".rels";
        Map<String, Relationship> found = new LinkedHashMap<>();
        Optional<byte[]> content = archive.read(file);
        if (content.isEmpty()) {
            return found;
        }
        XmlCursor xml = XmlCursor.open(content.get(), file);
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            String type = xml.attribute("Type");
            String target = xml.attribute("Target");
            String id = xml.attribute("Id");
            if (type != null && target != null && id != null && !"External".equals(xml.attribute("TargetMode"))) {
                found.put(id, new Relationship(type.substring(type.lastIndexOf('/') + 1), resolve(folder, target)));
            }
        }
        return found;
    }

    /** The name of a part as seen from a folder. */
    private static String resolve(String folder, String target) {
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    /** A cursor at the outermost element of a part that must be there. */
    XmlCursor open(String part) {
        return XmlCursor.open(archive.require(part), part);
    }

    /** A cursor at the outermost element of a part of a type that a part names; empty where it names none. */
    Optional<XmlCursor> openRelated(String part, String type) {
        return related(part, type).flatMap(name -> archive.read(name).map(content -> XmlCursor.open(content, name)));
    }

    /** What the file says of itself in properties that its author has named. */
    Map<String, String> properties() {
        Map<String, String> properties = new HashMap<>();
        openRelated("", "custom-properties").ifPresent(xml -> {
            int parent = xml.depth();
            while (xml.nextChild(parent)) {
                String name = xml.attribute("name");
                int property = xml.depth();
                if (name != null && xml.nextChild(property)) {
                    properties.put(name, xml.text());
                }
            }
        });
        return properties;
    }
}
