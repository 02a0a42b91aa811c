package org.gongkai.report.io;

import java.io.StringWriter;
import java.util.List;
import org.gongkai.report.io.json.JsonOutput;
import org.gongkai.report.io.value.FormWriter;
import org.gongkai.report.model.form.Form;
import tools.jackson.core.JsonGenerator;

/**
 * The declaration of the form as JSON, for systems that build forms, imports or checks of their own from it.
 *
 * @since 0.1.0
 */
public final class FormJson {

    private FormJson() {}

    /** The declarations of several editions, as an array of objects. */
    public static String write(List<Form> forms) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonOutput.to(text, true)) {
            json.writeStartArray();
            forms.forEach(form -> FormWriter.write(form, json));
            json.writeEndArray();
        }
        return text.toString();
    }
}
