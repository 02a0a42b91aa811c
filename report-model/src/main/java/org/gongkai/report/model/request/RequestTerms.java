package org.gongkai.report.model.request;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.LabelKey;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.Term;

/**
 * The codes under which registers name applicants and results. They are the names that JSON has for the columns and
 * lines of Table 3, whatever the edition: {@code naturalPerson}; {@code granted}, and with its group
 * {@code refused.stateSecret}.
 *
 * @since 0.1.0
 */
public final class RequestTerms {

    private RequestTerms() {}

    /**
     * The column of applicants with a code.
     *
     * @throws IllegalArgumentException for an unknown code, naming the known ones
     */
    public static ColumnTerm applicant(String code) {
        return find("applicant", code, RequestLines::applicants);
    }

    /**
     * The line of results with a code.
     *
     * @throws IllegalArgumentException for an unknown code, naming the known ones
     */
    public static LineTerm result(String code) {
        return find("result", code, RequestLines::results);
    }

    /**
     * The column of applicants that a person names, by its code or by a label that reports print: 自然人.
     *
     * @throws IllegalArgumentException for an unknown name, naming the known codes
     */
    public static ColumnTerm applicantNamed(String name) {
        return named(name, RequestLines::applicantLabels).orElseGet(() -> applicant(name));
    }

    /**
     * The line of results that a person names, by its code or by a label that reports print, with or without its
     * number: 属于国家秘密.
     *
     * @throws IllegalArgumentException for an unknown name, naming the known codes
     */
    public static LineTerm resultNamed(String name) {
        return named(name, RequestLines::resultLabels).orElseGet(() -> result(name));
    }

    private static <T extends Term> Optional<T> named(String name, Function<RequestLines, Map<String, T>> labels) {
        String key = LabelKey.of(name);
        return RequestLines.all()
                .flatMap(lines -> Optional.ofNullable(labels.apply(lines).get(key)).stream())
                .findFirst();
    }

    /**
     * The code of a column of applicants.
     *
     * @throws IllegalArgumentException where Table 3 of no edition has such a column before its total
     */
    public static String code(ColumnTerm applicant) {
        return code("applicant", applicant, RequestLines::applicants);
    }

    /**
     * The code of a line of results.
     *
     * @throws IllegalArgumentException where Table 3 of no edition counts such a result in a line of its own
     */
    public static String code(LineTerm result) {
        return code("result", result, RequestLines::results);
    }

    private static <T extends Term> T find(String what, String code, Function<RequestLines, Map<String, T>> terms) {
        return RequestLines.all()
                .flatMap(lines -> Optional.ofNullable(terms.apply(lines).get(code)).stream())
                .findFirst()
                .orElseThrow(() -> unknown(what, code, terms));
    }

    private static <T extends Term> String code(String what, T term, Function<RequestLines, Map<String, T>> terms) {
        return RequestLines.all()
                .flatMap(lines -> terms.apply(lines).entrySet().stream())
                .filter(entry -> entry.getValue().equals(term))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> unknown(what, term.code(), terms));
    }

    private static <T extends Term> IllegalArgumentException unknown(
            String what, String text, Function<RequestLines, Map<String, T>> terms) {
        String known = RequestLines.all()
                .flatMap(lines -> terms.apply(lines).keySet().stream())
                .distinct()
                .collect(Collectors.joining(", "));
        return new IllegalArgumentException("unknown " + what + " of a request '" + text + "'; known: " + known);
    }
}
