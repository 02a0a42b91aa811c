package org.gongkai.report.model.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.Outcome;

/**
 * Lines of a table under a common heading, such as （三）不予公开.
 *
 * @since 0.1.0
 */
public final class FormGroup implements FormNode {

    private final String code;
    private final String numbering;
    private final Label label;
    private final Optional<String> name;
    private final Optional<LineTerm> term;
    private final List<FormNode> nodes;

    FormGroup(
            String code,
            String numbering,
            Label label,
            Optional<String> name,
            Optional<LineTerm> term,
            List<FormNode> nodes) {
        this.code = code;
        this.numbering = numbering;
        this.label = label;
        this.name = name;
        this.term = term;
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

    /** What the lines of the group count together, such as {@link Outcome#REFUSED}; empty for a mere heading. */
    public Optional<LineTerm> term() {
        return term;
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
