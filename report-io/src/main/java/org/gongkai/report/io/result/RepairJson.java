package org.gongkai.report.io.result;

import java.io.StringWriter;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.report.io.json.JsonOutput;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.rules.locate.Localisation;
import org.gongkai.report.rules.locate.Repair;
import org.gongkai.report.rules.locate.RepairChange;
import tools.jackson.core.JsonGenerator;

/**
 * Repair proposals as JSON. Figures are strings as in the report, {@code null} where a cell states nothing; a change
 * whose value the equations leave open has {@code lowest} and {@code highest} besides, no {@code highest} where there
 * is no end.
 *
 * @since 0.1.0
 */
public final class RepairJson {

    private RepairJson() {}

    /**
     * The object of a localisation, on one line without a line feed.
     *
     * @param form the form of the report, which names the cells in the messages
     */
    public static String write(Localisation found, Form form) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonOutput.to(text, false)) {
            write(found, form, json);
        }
        return text.toString();
    }

    /** Writes a localisation without messages, for which the form would be needed. */
    public static void write(Localisation found, JsonGenerator json) {
        write(found, Optional.empty(), json);
    }

    /** Writes a proposal without its message, for which the form would be needed. */
    public static void write(Repair repair, JsonGenerator json) {
        repair(repair, Optional.empty(), json);
    }

    static void write(Localisation found, Form form, JsonGenerator json) {
        write(found, Optional.of(form), json);
    }

    private static void write(Localisation found, Optional<Form> form, JsonGenerator json) {
        json.writeStartObject();
        json.writeBooleanProperty("complete", found.isComplete());
        json.writeArrayPropertyStart("proposals");
        found.proposals().forEach(repair -> repair(repair, form, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void repair(Repair repair, Optional<Form> form, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("rank", repair.rank());
        json.writeNumberProperty("cost", rounded(repair.cost()));
        json.writeBooleanProperty("unique", repair.isUnique());
        json.writeArrayPropertyStart("changes");
        repair.changes().forEach(change -> write(change, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("reasons");
        repair.reasons().forEach(reason -> json.writeString(reason.code()));
        json.writeEndArray();
        json.writeArrayPropertyStart("settles");
        repair.settles().forEach(json::writeString);
        json.writeEndArray();
        form.ifPresent(labels -> {
            json.writeObjectPropertyStart("message");
            json.writeStringProperty("zh", repair.describe(labels, Locale.CHINESE));
            json.writeStringProperty("en", repair.describe(labels, Locale.ENGLISH));
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    /** Writes one cell of a proposal. */
    public static void write(RepairChange change, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("cell", change.cell().toString());
        if (change.from().toString().isEmpty()) {
            json.writeNullProperty("from");
        } else {
            json.writeStringProperty("from", change.from().toString());
        }
        json.writeStringProperty("to", change.to().toString());
        if (!change.isDetermined()) {
            json.writeStringProperty("lowest", Long.toString(change.lowest()));
            if (change.highest() != Long.MAX_VALUE) {
                json.writeStringProperty("highest", Long.toString(change.highest()));
            }
        }
        json.writeEndObject();
    }

    /** A thousandth of a nat says nothing. */
    private static double rounded(double cost) {
        return Math.round(cost * 1000) / 1000.0;
    }
}
