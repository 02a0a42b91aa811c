package org.gongkai.report.model.form;

import java.util.ArrayList;
import java.util.List;

/** What the declaration says of one term; the enums hold one each. */
final class TermEntry {

    private final String code;
    private final Label label;
    private final List<String> aliases;
    private final List<Article> basis;

    private TermEntry(String code, Label label, List<String> aliases, List<Article> basis) {
        this.code = code;
        this.label = label;
        this.aliases = List.copyOf(aliases);
        this.basis = List.copyOf(basis);
    }

    /** A term with its wire code, official label and English label. */
    static TermEntry term(String code, String zh, String en) {
        return new TermEntry(code, Label.of(zh, en), List.of(), List.of());
    }

    /** The same term, also printed as {@code alias}. */
    TermEntry alias(String alias) {
        List<String> all = new ArrayList<>(aliases);
        all.add(alias);
        return new TermEntry(code, label, all, basis);
    }

    /** The same term, resting on articles of the Regulations. */
    TermEntry basis(Article... articles) {
        return new TermEntry(code, label, aliases, List.of(articles));
    }

    String code() {
        return code;
    }

    Label label() {
        return label;
    }

    List<String> aliases() {
        return aliases;
    }

    List<Article> basis() {
        return basis;
    }
}
