package org.gongkai.report.rules.jakarta;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.Iterator;
import java.util.Locale;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.rules.ReportCheck;

/** Makes violations, as any provider can: the message is in the language of the machine. */
class Violations {

    private final ConstraintValidatorContext context;

    Violations(ConstraintValidatorContext context) {
        this.context = context;
    }

    /** The check that the container wants; by default the validator's own. */
    ReportCheck check(ReportCheck otherwise) {
        return otherwise;
    }

    /** Adds a violation; the message is the objection's where it is empty. */
    void add(Objection objection, Edition edition, String message) {
        String text = message.isEmpty() ? literal(objection.message(Locale.getDefault())) : message;
        add(objection, edition, context.buildConstraintViolationWithTemplate(text));
    }

    static void add(Objection objection, Edition edition, ConstraintViolationBuilder violation) {
        objection.cell().ifPresentOrElse(cell -> addAt(cell, edition, violation), violation::addConstraintViolation);
    }

    private static void addAt(CellAddress cell, Edition edition, ConstraintViolationBuilder violation) {
        Iterator<String> names = CellPaths.of(edition, cell).iterator();
        NodeBuilderCustomizableContext node = violation.addPropertyNode(names.next());
        while (names.hasNext()) {
            node = node.addPropertyNode(names.next());
        }
        node.addConstraintViolation();
    }

    /** The text of a report must not be taken for a message template. */
    static String literal(String text) {
        return text.replace("\\", "\\\\")
                .replace("{", "\\{")
                .replace("}", "\\}")
                .replace("$", "\\$");
    }
}
