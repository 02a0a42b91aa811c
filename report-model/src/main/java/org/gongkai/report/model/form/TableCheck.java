package org.gongkai.report.model.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.LabelKey;
import org.gongkai.report.model.form.term.Section;

/** What a declared table must be, so that it can be printed, read back by its labels, and written under its names. */
final class TableCheck {

    /** Names that every reader of XML takes: Latin letters and ideographs. */
    private static final Pattern NAME = Pattern.compile(
            "[A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u00FF\\u4E00-\\u9FA5][A-Za-z0-9_.\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u00FF\\u4E00-\\u9FA5-]*");

    private final FormTable table;
    private final Map<String, FormLine> labels = new HashMap<>();

    private TableCheck(FormTable table) {
        this.table = table;
    }

    /**
     * Checks a table.
     *
     * @throws EditionException for the first part of it that cannot be
     */
    static void check(FormTable table) {
        TableCheck check = new TableCheck(table);
        check.group(table.root(), new HashMap<>());
        check.sameColumns();
        Stream.of(table.note(), table.lineHeading(), table.columnHeading())
                .flatMap(Optional::stream)
                .forEach(heading -> label(table.code(), heading));
    }

    /** @param names the names that stand beside each other in JSON and XML: a group without one is left out there */
    private void group(FormGroup group, Map<String, FormNode> names) {
        if (group.nodes().isEmpty()) {
            throw new EditionException("group.empty", group.code(), group.label());
        }
        Map<String, FormNode> codes = new HashMap<>();
        for (FormNode node : group.nodes()) {
            number(node, codes);
            label(node.code(), node.label());
            node.name().ifPresent(name -> name(name, node, names));
            if (node instanceof FormGroup inner) {
                group(inner, inner.name().isPresent() ? new HashMap<>() : names);
            } else if (node instanceof FormLine line) {
                line(line);
            }
        }
    }

    private static void number(FormNode node, Map<String, FormNode> codes) {
        FormNode other = codes.put(node.code(), node);
        if (other != null) {
            throw new EditionException("number.twice", node.code(), other.label(), node.label());
        }
    }

    private static void label(String place, Label label) {
        if (LabelKey.of(label.zh()).isEmpty() || label.en().isBlank()) {
            throw new EditionException("label", place, label.zh(), label.en());
        }
    }

    private static void name(String name, FormNode node, Map<String, FormNode> names) {
        requireName(name, node.code());
        FormNode other = names.put(name, node);
        if (other != null) {
            throw new EditionException("name.twice", name, other.code(), node.code());
        }
    }

    private static void requireName(String name, String place) {
        if (!NAME.matcher(name).matches()) {
            throw new EditionException("name", name, place);
        }
    }

    private void line(FormLine line) {
        FormLine other = labels.put(LabelKey.of(line.label().zh()), line);
        if (other != null) {
            throw new EditionException("label.twice", line.label(), other.code(), line.code());
        }
        if (line.columns().isEmpty()) {
            throw new EditionException("line.columns", line.code(), line.label());
        }
        Map<String, FormColumn> names = new HashMap<>();
        Map<String, FormColumn> codes = new HashMap<>();
        Map<String, FormColumn> headings = new HashMap<>();
        for (FormColumn column : line.columns()) {
            requireName(column.name(), line.code());
            requireName(column.code(), line.code());
            label(line.code() + ":" + column.code(), column.label());
            column.group().ifPresent(group -> label(line.code() + ":" + column.code(), group));
            once(column.name(), column, line, names);
            once(column.code(), column, line, codes);
            once(LabelKey.of(column.label().zh()), column, line, headings);
        }
    }

    private static void once(String text, FormColumn column, FormLine line, Map<String, FormColumn> known) {
        FormColumn other = known.put(text, column);
        if (other != null) {
            throw new EditionException("column.twice", text, line.code(), other.label(), column.label());
        }
    }

    /** Table 3 has one head: figures of a line with other columns would stand under the wrong headings. */
    private void sameColumns() {
        List<FormColumn> columns = table.lines().get(0).columns();
        for (FormLine line : table.lines()) {
            if (table.section() == Section.APPLICATIONS && !line.columns().equals(columns)) {
                throw new EditionException(
                        "columns.differ", line.code(), table.lines().get(0).code());
            }
        }
    }
}
