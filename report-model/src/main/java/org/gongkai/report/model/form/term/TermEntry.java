package org.gongkai.report.model.form.term;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.model.value.ReportValue;

/**
 * What the form declares of one term; every enum constant that is a {@link Term} holds one.
 *
 * @since 0.1.0
 */
public final class TermEntry implements ReportValue {

    private final String code;
    private final Label label;
    private final Label brief;
    private final List<String> aliases;
    private final List<Article> basis;

    private TermEntry(String code, Label label, Label brief, List<String> aliases, List<Article> basis) {
        this.code = code;
        this.label = label;
        this.brief = brief;
        this.aliases = aliases;
        this.basis = basis;
    }

    /** A term with its wire code, official label and English label. */
    public static TermEntry term(String code, String zh, String en) {
        Label label = Label.of(zh, en);
        return new TermEntry(code, label, label, List.of(), List.of());
    }

    /** The same term, called {@code zh} and {@code en} in messages. */
    public TermEntry brief(String zh, String en) {
        return new TermEntry(code, label, Label.of(zh, en), aliases, basis);
    }

    /** The same term, called {@code en} in English messages; the Chinese label is short enough. */
    public TermEntry brief(String en) {
        return brief(label.zh(), en);
    }

    /** The same term, also printed in short, and called so in messages. */
    public TermEntry shortened(String zh, String en) {
        return brief(zh, en).alias(zh);
    }

    /** The same term, also printed as {@code alias}, which may list wordings in braces: {@code {的,}问题}. */
    public TermEntry alias(String alias) {
        List<String> wordings = Wordings.of(alias)
                .filter(wording -> !wording.equals(label.zh()))
                .toList();
        return new TermEntry(
                code,
                label,
                brief,
                Stream.concat(aliases.stream(), wordings.stream()).toList(),
                basis);
    }

    /** The same term, resting on articles of the Regulations. */
    public TermEntry basis(Article... articles) {
        return new TermEntry(code, label, brief, aliases, List.of(articles));
    }

    /** The name in JSON and XML. */
    public String code() {
        return code;
    }

    /** The official label, without its number, and its English rendering. */
    public Label label() {
        return label;
    }

    /** The label in a word or two, for messages. */
    public Label brief() {
        return brief;
    }

    /** Other labels under which published reports print it. */
    public List<String> aliases() {
        return aliases;
    }

    /** The articles of the Regulations that it rests on. */
    public List<Article> basis() {
        return basis;
    }

    @Override
    public String toString() {
        return code + " " + label.zh();
    }
}
