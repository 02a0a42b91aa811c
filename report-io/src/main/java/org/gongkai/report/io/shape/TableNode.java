package org.gongkai.report.io.shape;

import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.PerEdition;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.Section;

/**
 * A section that consists of a table. What it holds depends on the edition.
 *
 * @param section the section
 * @param contents the table's lines, by edition
 */
public record TableNode(Section section, PerEdition<ObjectNode> contents) implements Node {

    @Override
    public String name() {
        return section.code();
    }

    @Override
    public Label title() {
        return section.heading();
    }

    @Override
    public boolean isRequired() {
        return true;
    }

    /** The table in one edition. */
    public ObjectNode content(Edition edition) {
        return contents.get(edition);
    }
}
