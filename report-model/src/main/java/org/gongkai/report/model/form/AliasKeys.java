package org.gongkai.report.model.form;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.HeadingTerm;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.Term;
import org.gongkai.report.model.lists.TermKeys;

/** The keys that a list of aliases may have: those of all terms that there are, and of those in tables. */
final class AliasKeys {

    private AliasKeys() {}

    static Set<String> of(Stream<FormTable> tables) {
        Stream<Term> constants = Stream.of(LineTerm.class, ColumnTerm.class, HeadingTerm.class)
                .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
                .filter(Class::isEnum)
                .flatMap(kind -> Arrays.stream(kind.getEnumConstants()))
                .map(Term.class::cast);
        return Stream.concat(constants, tables.flatMap(AliasKeys::terms))
                .map(term -> TermKeys.of(term.getClass(), term.code()))
                .collect(Collectors.toSet());
    }

    private static Stream<Term> terms(FormTable table) {
        Stream<Term> lines = table.lines().stream()
                .flatMap(line -> Stream.concat(
                        Stream.of(line.term()), line.columns().stream().map(FormColumn::term)));
        return Stream.concat(lines, groups(table.root()));
    }

    private static Stream<Term> groups(FormGroup group) {
        Stream<Term> inner =
                group.nodes().stream().filter(FormGroup.class::isInstance).flatMap(node -> groups((FormGroup) node));
        return Stream.concat(group.term().stream(), inner);
    }
}
