package org.gongkai.report.text.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.term.ColumnTerm;

/** Which columns of Table 2 the verbs of documents and decisions are about, by the columns' names in JSON and XML. */
public final class DocumentColumns {

    private static final String DECISIONS = "decisions";

    /** The likeliest column first; what an edition does not count it does not compare with. */
    private static final Map<String, List<String>> NAMES = Map.of(
            WordDetail.ISSUED, List.of("issued", "made", "disclosed"),
            WordDetail.ADDED, List.of("issued", "made", "disclosed"),
            WordDetail.REPEALED, List.of("repealed"),
            WordDetail.IN_FORCE, List.of("inForce"),
            WordDetail.DISCLOSED, List.of("disclosed", "made", "totalDisclosed"),
            WordDetail.PUBLIC, List.of("disclosed", "made", "totalDisclosed"));

    private DocumentColumns() {}

    /** Whether a line counts documents. */
    public static boolean has(FormLine line) {
        return !of(List.of(line), WordDetail.ISSUED).isEmpty();
    }

    /** The columns that all of some lines have and that a verb may be about; none for no verb. */
    public static List<ColumnTerm> of(List<FormLine> lines, String verb) {
        return NAMES.getOrDefault(verb, List.of()).stream()
                .flatMap(name -> lines.stream().limit(1).flatMap(line -> named(line, name)))
                .filter(column -> lines.stream().allMatch(line -> line.has(column)))
                .toList();
    }

    /** The column for decisions, where a line counts them. */
    public static Optional<ColumnTerm> decisions(FormLine line) {
        return named(line, DECISIONS).findFirst();
    }

    private static Stream<ColumnTerm> named(FormLine line, String name) {
        return line.columns().stream()
                .filter(column -> column.name().equals(name))
                .map(FormColumn::term);
    }
}
