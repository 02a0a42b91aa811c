package org.gongkai.report.model.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.model.form.term.Label;

/** Where each line of a form stands: the groups around it, and the names and numbers that follow from them. */
final class FormPlaces {

    private final Map<FormLine, List<FormGroup>> groups = new HashMap<>();
    private final Map<FormLine, Label> described = new ConcurrentHashMap<>();

    FormPlaces(List<FormTable> tables) {
        tables.forEach(table -> index(table.root(), List.of()));
    }

    private void index(FormGroup group, List<FormGroup> around) {
        List<FormGroup> inner = new ArrayList<>(around);
        inner.add(group);
        for (FormNode node : group.nodes()) {
            if (node instanceof FormGroup nested) {
                index(nested, inner);
            } else if (node instanceof FormLine line) {
                groups.put(line, List.copyOf(inner));
            }
        }
    }

    /** The groups around a line, the table's root first. */
    List<FormGroup> groupsOf(FormLine line) {
        return groups.get(line);
    }

    /** The names in JSON and XML that lead to a line. */
    List<String> path(FormLine line) {
        return nodes(line).map(FormNode::name).flatMap(Optional::stream).toList();
    }

    /** What a line is called within the whole form: under its numbers where it has some, else under its headings. */
    Label describe(FormLine line) {
        return described.computeIfAbsent(line, this::name);
    }

    private Label name(FormLine line) {
        String numbers = nodes(line).map(FormNode::numbering).collect(Collectors.joining());
        return numbers.isEmpty()
                ? Label.of(headings(line, Label::zh, " "), headings(line, Label::en, ": "))
                : Label.of(
                        numbers + line.label().zh(),
                        line.code() + " " + line.label().en());
    }

    private String headings(FormLine line, Function<Label, String> language, String separator) {
        return nodes(line).skip(1).map(FormNode::label).map(language).collect(Collectors.joining(separator));
    }

    private Stream<FormNode> nodes(FormLine line) {
        return Stream.concat(groupsOf(line).stream(), Stream.of(line));
    }
}
