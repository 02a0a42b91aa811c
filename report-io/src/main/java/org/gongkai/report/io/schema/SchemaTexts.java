package org.gongkai.report.io.schema;

import java.util.ResourceBundle;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.message.MessageBundle;

/** What schemas say for people, beside the labels of the form. */
final class SchemaTexts {

    private static final MessageBundle BUNDLE = MessageBundle.of(
            locale -> ResourceBundle.getBundle(SchemaTexts.class.getPackageName() + ".Schemas", locale));

    /** What stands in a cell. */
    static final Label FIGURE = BUNDLE.label("figure");

    /** The title of the equations. */
    static final Label ARITHMETIC = BUNDLE.label("arithmetic");

    /** The title of what a check answers. */
    static final Label RECORD = record("record");

    private SchemaTexts() {}

    /** What a part of a record is. */
    static Label record(String part) {
        return BUNDLE.label("record." + part);
    }
}
