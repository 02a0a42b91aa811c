package org.gongkai.report.io.shape;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.term.Label;

/**
 * A text or a number outside the tables.
 *
 * @param name the name on the wire
 * @param title what it is
 * @param type what it looks like
 * @param isRequired whether it must be there
 * @param getter its text in a report, where the report has it
 * @param setter takes its text; refuses a malformed one with an IllegalArgumentException or DateTimeException
 */
public record ScalarNode(
        String name,
        Label title,
        ScalarType type,
        boolean isRequired,
        Function<DisclosureReport, Optional<String>> getter,
        BiConsumer<ReportDraft, String> setter)
        implements Node {

    static ScalarNode required(
            Property property,
            ScalarType type,
            Function<DisclosureReport, String> getter,
            BiConsumer<ReportDraft, String> setter) {
        return new ScalarNode(property.code(), property.label(), type, true, getter.andThen(Optional::of), setter);
    }

    static ScalarNode optional(
            Property property,
            ScalarType type,
            Function<DisclosureReport, Optional<String>> getter,
            BiConsumer<ReportDraft, String> setter) {
        return new ScalarNode(property.code(), property.label(), type, false, getter, setter);
    }

    static ScalarNode text(
            String name,
            Label title,
            Function<DisclosureReport, Optional<String>> getter,
            BiConsumer<ReportDraft, String> setter) {
        return new ScalarNode(name, title, ScalarType.TEXT, false, getter, setter);
    }
}
