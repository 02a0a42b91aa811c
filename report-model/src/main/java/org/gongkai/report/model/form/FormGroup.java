package org.gongkai.report.model.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lines of a table under a common heading, such as （三）不予公开. */
public final class FormGroup implements FormNode {

    private final String code;
    private final String numbering;
    private final Label label;
    private final Optional<String> name;
    private final List<FormNode> nodes;

    FormGroup(String code, String numbering, Label label, Optional<String> name, List<FormNode> nodes) {
        this.code = code;
        this.numbering = numbering;
        this.label = label;
        this.name = name;
        this.nodes = List.copyOf(nodes);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String numbering() {
        return numbering;
    }

    @Override
    public Label label() {
        return label;
    }

    @Override
    public Optional<String> name() {
        return name;
    }

    /** The lines and groups under the heading, in the form's order. */
    public List<FormNode> nodes() {
        return nodes;
    }

    @Override
    public Stream<FormLine> lines() {
        return nodes.stream().flatMap(FormNode::lines);
    }

    @Override
    public String toString() {
        return code + " " + printed().zh();
    }
}
