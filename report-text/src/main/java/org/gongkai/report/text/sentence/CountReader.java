package org.gongkai.report.text.sentence;

import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.text.clause.Head;
import org.gongkai.report.text.clause.Phrase;
import org.gongkai.report.text.clause.Scope;
import org.gongkai.report.text.word.SentenceWords;
import org.gongkai.report.text.word.TextContext;
import org.gongkai.report.text.word.Units;
import org.gongkai.report.text.word.WordKind;
import org.jspecify.annotations.Nullable;

/** Decides which cells should hold a number: the one place that says what a count is about. */
final class CountReader {

    private final RequestCounts requests;
    private final RemedyCounts remedies;
    private final DocumentCounts documents;

    CountReader(TextContext context, SentenceWords sentence, Memory memory, Scope scope) {
        requests = new RequestCounts(sentence, memory, scope);
        remedies = new RemedyCounts(memory);
        documents = new DocumentCounts(context.edition().form(), memory, scope);
    }

    /**
     * Whether a number that no word claims says that only so many of the disputes counted before were about
     * information: 行政复议15件，其中信息公开类3件.
     */
    boolean narrowsDisputes(Phrase phrase) {
        return phrase.before(WordKind.TOPIC) && remedies.isOfAnySubject();
    }

    /** What is said to have been carried forward. */
    Counted carriedForward() {
        return Counted.of(Topic.CARRIED_FORWARD, StatementMaker.total(ApplicationLine.CARRIED_FORWARD));
    }

    /** The cells of what a number counts; null where that is not certain. */
    @Nullable
    Counted read(Head head) {
        if (head.kind() == WordKind.DECISION) {
            return Units.DECIDED.contains(head.number().unit()) ? documents.decision(head) : null;
        }
        if (!Units.COUNTED.contains(head.number().unit())) {
            return null;
        }
        return switch (head.kind()) {
            case VERB -> requests.verb(head);
            case REQUEST -> requests.all();
            case APPLICANT -> requests.applicants(head);
            case OUTCOME -> requests.outcome(head);
            case REMEDY -> remedies.total(head);
            case RESULT -> remedies.result(head);
            case DOCUMENT, DOCUMENT_SHORT, DOCUMENT_VERB -> documents.document(head);
            default -> null;
        };
    }
}
