package org.gongkai.report.model.form;

import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.value.ReportValue;

/**
 * A part of a table's left side: a line, or a group of lines under a heading.
 *
 * @since 0.1.0
 */
public sealed interface FormNode extends ReportValue permits FormGroup, FormLine {

    /** The code made of the form's own numbering, such as {@code T3.3.3} or {@code T3.3.3.1}. */
    String code();

    /** The number that the form prints before the label, such as 三、 or （三） or 1.; empty where it prints none. */
    String numbering();

    /** The label without its number. */
    Label label();

    /** The name of the JSON property and XML element; empty for a group whose lines stand one level up. */
    Optional<String> name();

    /** The lines of the node: all those under a heading, or the line itself; in the form's order. */
    Stream<FormLine> lines();

    /** The label as the form prints it, number first. */
    default Label printed() {
        return Label.of(numbering() + label().zh(), label().en());
    }
}
