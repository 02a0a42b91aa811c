package org.gongkai.report.io.value;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.gongkai.report.model.form.Equation;
import org.gongkai.report.model.form.EquationFamily;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormNode;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.PerEdition;
import org.gongkai.report.model.form.PrintedCell;
import org.gongkai.report.model.form.PrintedPart;
import org.gongkai.report.model.form.PrintedRow;
import org.gongkai.report.model.form.PrintedTable;
import org.gongkai.report.model.form.term.Article;
import org.gongkai.report.model.form.term.DeclaredColumn;
import org.gongkai.report.model.form.term.DeclaredLine;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.Term;
import org.gongkai.report.model.form.term.TermEntry;
import org.gongkai.report.model.message.MessageBundle;
import org.gongkai.report.rules.Fault;
import org.gongkai.report.rules.locate.ErrorLocator;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The form's declaration; and tools, which have no shape and say so. */
final class FormShapes {

    static final List<ValueShape<?>> ALL = List.of(
            ValueShape.written(Form.class, FormWriter::write),
            declared(FormTable.class, FormWriter::table),
            declared(FormNode.class, FormWriter::node),
            declared(FormColumn.class, FormWriter::column),
            declared(EquationFamily.class, FormWriter::family),
            declared(Equation.class, FormWriter::equation),
            ValueShape.of(Label.class, FormShapes::label, (json, positions) -> label(json)),
            ValueShape.written(Article.class, (article, json) -> json.writeString(article.toString())),
            term(DeclaredLine.class),
            term(DeclaredColumn.class),
            ValueShape.unwritten(TermEntry.class),
            ValueShape.unwritten(PrintedTable.class),
            ValueShape.unwritten(PrintedPart.class),
            ValueShape.unwritten(PrintedRow.class),
            ValueShape.unwritten(PrintedCell.class),
            ValueShape.unwritten(PerEdition.class),
            ValueShape.unwritten(MessageBundle.class),
            ValueShape.unwritten(Fault.class),
            ValueShape.unwritten(ErrorLocator.class));

    private FormShapes() {}

    private static <T> ValueShape<T> declared(Class<T> type, BiConsumer<FormWriter, T> write) {
        return ValueShape.written(type, (value, json) -> write.accept(new FormWriter(json), value));
    }

    private static <T extends Term> ValueShape<T> term(Class<T> type) {
        return ValueShape.written(type, (term, json) -> json.writeString(term.code()));
    }

    private static void label(Label label, JsonGenerator json) {
        ValueWriter.members(ResultShapes.texts(label), json);
    }

    private static Label label(JsonParser parser) {
        String[] parts = new String[2];
        Consumer<JsonParser> zh = json -> parts[0] = Members.text(json);
        Consumer<JsonParser> en = json -> parts[1] = Members.text(json);
        Members.read(parser, Map.of("zh", zh, "en", en), "zh", "en");
        return Label.of(parts[0], parts[1]);
    }
}
