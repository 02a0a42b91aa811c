package org.gongkai.report.text.sentence;

import java.util.List;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.text.clause.Head;
import org.gongkai.report.text.clause.Phrase;
import org.gongkai.report.text.clause.Scope;
import org.gongkai.report.text.word.DocumentColumns;
import org.gongkai.report.text.word.Token;
import org.gongkai.report.text.word.WordDetail;
import org.gongkai.report.text.word.WordKind;
import org.jspecify.annotations.Nullable;

/** Counts of documents and decisions: the cells of Table 2. */
final class DocumentCounts {

    private final Form form;
    private final Memory memory;
    private final Scope scope;

    DocumentCounts(Form form, Memory memory, Scope scope) {
        this.form = form;
        this.memory = memory;
        this.scope = scope;
    }

    /** Documents of a kind, made, repealed or in force. */
    @Nullable
    Counted document(Head head) {
        List<? extends LineTerm> lines = lines(head);
        boolean part = scope.isAmong() && head.kind() == WordKind.DOCUMENT_VERB && !namesDocument(head);
        List<ColumnTerm> columns =
                DocumentColumns.of(lines.stream().map(form::line).toList(), verb(head));
        if (part || lines.isEmpty() || columns.isEmpty()) {
            return null;
        }
        return new Counted(
                Topic.DOCUMENTS,
                columns.stream()
                        .map(column -> StatementMaker.places(lines, column))
                        .toList());
    }

    /** The documents named right behind the number, else by the word that it counts, else those named before. */
    private List<? extends LineTerm> lines(Head head) {
        if (head.kind() == WordKind.DOCUMENT) {
            return head.lines();
        }
        int behind = head.phrase().firstBehind();
        if (behind < head.phrase().to() && head.phrase().get(behind).is(WordKind.DOCUMENT)) {
            return head.phrase().get(behind).meaning().lines();
        }
        return memory.subject() == SentenceSubject.DOCUMENTS ? memory.document() : List.of();
    }

    private static boolean namesDocument(Head head) {
        int behind = head.phrase().firstBehind();
        return head.phrase().before(WordKind.DOCUMENT)
                || behind < head.phrase().to() && head.phrase().get(behind).is(WordKind.DOCUMENT);
    }

    /** The verb of the head, before it, or behind: 宣布7件规范性文件失效; in a list the one before: 制定规章2件、规范性文件8件. */
    private String verb(Head head) {
        if (head.kind() == WordKind.DOCUMENT_VERB) {
            return head.detail();
        }
        Phrase phrase = head.phrase();
        int verb = head.clause().last(WordKind.DOCUMENT_VERB, phrase.from(), phrase.at());
        if (verb >= 0) {
            return head.clause().get(verb).meaning().detail();
        }
        int behind = head.clause().first(WordKind.DOCUMENT_VERB, head.at(), phrase.to());
        if (head.isBehind()) {
            return behind >= 0 ? head.clause().get(behind).meaning().detail() : "";
        }
        return isListed(head) ? memory.documentVerb() : "";
    }

    /** Whether nothing but the noun stands before the number. */
    private static boolean isListed(Head head) {
        int before = head.clause().before(head.at());
        while (before >= head.phrase().from()
                && head.clause().get(before).kind().isJoint()) {
            before = head.clause().before(before);
        }
        return before < head.phrase().from();
    }

    /** Licences, penalties, coercion. */
    @Nullable
    Counted decision(Head head) {
        Phrase phrase = head.phrase();
        int verb = phrase.clause().last(WordKind.VERB, phrase.from(), head.at());
        boolean asked = verb >= 0 && !isDone(phrase.get(verb));
        boolean disclosed = phrase.before(WordKind.DOCUMENT_VERB);
        if (asked || disclosed || phrase.before(WordKind.REMEDY) || head.lines().size() != 1) {
            return null;
        }
        return DocumentColumns.decisions(form.line(head.lines().get(0)))
                .map(column -> Counted.of(Topic.DECISIONS, StatementMaker.places(head.lines(), column)))
                .orElse(null);
    }

    private static boolean isDone(Token verb) {
        return verb.is(WordKind.VERB, WordDetail.HANDLE) || verb.is(WordKind.VERB, WordDetail.WORK);
    }
}
