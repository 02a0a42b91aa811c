package org.gongkai.report.model.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.Term;
import org.gongkai.report.model.form.term.TermTest;
import org.gongkai.report.model.form.term.Wordings;
import org.gongkai.report.model.lists.NameEntry;
import org.gongkai.report.model.lists.NameList;
import org.junit.jupiter.api.Test;

/**
 * Every label, alias, code and rule of the form stands once in the sources of all modules. A word that two terms share,
 * such as 其他, stands once for each.
 */
class DeclaredOnceTest {

    private static final Path FORM = Path.of("org/gongkai/report/model/form");
    private static final Pattern ADDRESS = Pattern.compile("T[234]\\.[0-9.]*[0-9](?::\\w+)?");
    private static final int LONG_LABEL = 5;

    @Test
    void every_word_of_the_declaration_stands_once_in_the_declaration() throws IOException {
        Map<String, Long> written = count(Stream.concat(
                        JavaSources.literals().stream()
                                .filter(DeclaredOnceTest::isForm)
                                .map(JavaSources.Literal::text),
                        NameList.read("aliases.tsv").entries().map(NameEntry::name))
                .flatMap(DeclaredOnceTest::wordings));
        Map<String, Long> declared = count(words());

        List<String> wrong = declared.keySet().stream()
                .filter(word -> !declared.get(word).equals(written.getOrDefault(word, 0L)))
                .map(word -> word + ": declared " + declared.get(word) + ", written " + written.get(word))
                .toList();
        assertThat(declared).hasSizeGreaterThan(250);
        assertThat(wrong).isEmpty();
    }

    private static Map<String, Long> count(Stream<String> words) {
        return words.collect(Collectors.groupingBy(word -> word, Collectors.counting()));
    }

    /** A pattern of aliases may cover the official label. */
    private static Stream<String> wordings(String literal) {
        return Wordings.of(literal)
                .filter(word -> word.equals(literal)
                        || terms().noneMatch(term -> term.label().zh().equals(word)));
    }

    @Test
    void no_other_source_repeats_a_label_or_a_rule_of_the_form() throws IOException {
        List<String> words = Stream.concat(labels(), rules())
                .filter(word -> word.length() >= LONG_LABEL)
                .toList();

        assertThat(JavaSources.literals().stream()
                        .filter(literal -> !isForm(literal) && words.contains(literal.text())))
                .isEmpty();
    }

    @Test
    void no_source_writes_an_address_down() throws IOException {
        assertThat(JavaSources.literals()).hasSizeGreaterThan(400);
        assertThat(JavaSources.literals().stream()
                        .filter(literal -> ADDRESS.matcher(literal.text()).matches()))
                .isEmpty();
    }

    @Test
    void literals_are_found_and_comments_are_not() {
        String source = "/* \"a\" */ // \"b\"\n String c = \"d\\\"e\" + '\"' + \"f\"; \"\"\"\n g\"\"\"";

        assertThat(JavaSources.literals(Path.of("X.java"), source))
                .extracting(JavaSources.Literal::text)
                .containsExactly("d\\\"e", "f", "\n g");
    }

    private static boolean isForm(JavaSources.Literal literal) {
        return literal.file().getParent().endsWith(FORM)
                || literal.file().getParent().endsWith(FORM.resolve("term"));
    }

    /** Every declared string, as often as terms, groups, tables and equations declare it. */
    private static Stream<String> words() {
        return Stream.of(labels(), english(), codes(), rules(), documents()).flatMap(words -> words);
    }

    private static Stream<Term> terms() {
        return TermTest.ALL.stream().flatMap(all -> all.terms().stream());
    }

    private static Stream<String> labels() {
        return Stream.of(terms().flatMap(TermTest::labels), printed().map(Label::zh), briefs())
                .flatMap(labels -> labels);
    }

    private static Stream<String> english() {
        return Stream.of(terms().map(Term::label).map(Label::en), printed().map(Label::en), englishBriefs())
                .flatMap(labels -> labels);
    }

    private static Stream<String> codes() {
        return Stream.concat(terms().map(Term::code), Stream.of("outcomes"));
    }

    private static Stream<String> rules() {
        return Edition.Y2021.form().equationFamilies().map(EquationFamily::rule);
    }

    private static Stream<String> documents() {
        return Arrays.stream(Edition.values()).map(Edition::document);
    }

    /** Labels of the tables that are no term's. */
    private static Stream<Label> printed() {
        FormTable table3 = Edition.Y2021.form().tables().get(1);
        FormTable table2 = Edition.Y2021.form().tables().get(0);
        FormTable table4 = Edition.Y2021.form().tables().get(2);
        return Stream.of(
                table2.lineHeading().orElseThrow(),
                table3.note().orElseThrow(),
                table3.columnHeading().orElseThrow(),
                table3.lines().get(0).columns().get(1).group().orElseThrow(),
                table3.root().nodes().get(2).label(),
                table4.root().nodes().get(1).label());
    }

    /** Brief labels that are neither the official one nor an alias. */
    private static Stream<String> briefs() {
        return lineTerms()
                .filter(term ->
                        !TermTest.labels(term).toList().contains(term.brief().zh()))
                .map(term -> term.brief().zh());
    }

    private static Stream<String> englishBriefs() {
        return lineTerms()
                .map(term -> term.brief().en())
                .filter(brief -> lineTerms().noneMatch(term -> term.label().en().equals(brief)));
    }

    private static Stream<LineTerm> lineTerms() {
        return terms().filter(LineTerm.class::isInstance).map(LineTerm.class::cast);
    }
}
