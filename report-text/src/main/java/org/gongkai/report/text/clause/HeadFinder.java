package org.gongkai.report.text.clause;

import java.util.EnumSet;
import java.util.Set;
import org.gongkai.report.text.word.Token;
import org.gongkai.report.text.word.WordDetail;
import org.gongkai.report.text.word.WordKind;
import org.jspecify.annotations.Nullable;

/** Says what a number counts: the nearest word before it that can be counted, else the one behind it. */
public final class HeadFinder {

    /** The most characters that are no word between a verb and the request. */
    private static final int MOST_NARROWING = 20;

    private static final Set<WordKind> LISTED = EnumSet.of(WordKind.OUTCOME, WordKind.REMEDY, WordKind.DOCUMENT);

    private final Phrase phrase;
    private final Clause clause;

    private HeadFinder(Phrase phrase) {
        this.phrase = phrase;
        this.clause = phrase.clause();
    }

    /** What a number counts; null where that is not certain. */
    public static @Nullable Head find(Phrase phrase) {
        HeadFinder finder = new HeadFinder(phrase);
        Head before = finder.before();
        return before != null ? finder.joined(before) : finder.behind();
    }

    private @Nullable Head before() {
        int gap = 0;
        boolean request = false;
        boolean submitted = false;
        Head submitter = null;
        for (int i = phrase.at() - 1; i >= phrase.from(); i--) {
            Token token = clause.get(i);
            if (token.is(WordKind.GAP)) {
                gap += request || submitted ? token.length() : MOST_NARROWING + 1;
            } else if (token.is(WordKind.VERB, WordDetail.SUBMIT)) {
                submitter = gap == 0 ? Head.of(phrase, i, false) : submitter;
                submitted = true;
            } else if (token.is(WordKind.APPLICANT) && isEverybody(i)) {
                i = firstOfApplicants(i);
            } else if (token.kind().isCounted()) {
                boolean narrowed = gap > 0 || submitted;
                boolean head = isHead(token, gap, request, submitted) && !isOfDocuments(i);
                return head ? headAt(i, narrowed && gap > 0) : submitter;
            } else if (!token.kind().isTransparent() && !isOfChannels(i)) {
                return submitter;
            }
            request |= token.is(WordKind.REQUEST);
        }
        return submitter != null ? submitter : ofChannels();
    }

    /** 书面、网络形式的公开申请共36件: all that came, by whichever way. */
    private @Nullable Head ofChannels() {
        int request = clause.last(WordKind.REQUEST, phrase.from(), phrase.at());
        boolean total = request >= 0
                && clause.last(WordKind.CHANNEL, phrase.from(), request) >= 0
                && clause.last(WordKind.SUM, request, phrase.at()) >= 0;
        return total ? Head.of(phrase, request, false) : null;
    }

    /**
     * Characters that are no word may stand only between a verb and the request; the request stays beside the number.
     */
    private static boolean isHead(Token token, int gap, boolean request, boolean submitted) {
        return gap == 0 && (!submitted || token.is(WordKind.VERB) || token.is(WordKind.APPLICANT))
                || token.is(WordKind.VERB) && request && gap <= MOST_NARROWING;
    }

    /** 予以公开答复13件 counts what was granted, not all that was answered. */
    private Head headAt(int i, boolean narrowed) {
        int before = clause.before(i);
        boolean outcome = before >= phrase.from()
                && clause.get(i).is(WordKind.VERB, WordDetail.HANDLE)
                && clause.get(before).is(WordKind.OUTCOME);
        return Head.of(phrase, outcome ? before : i, narrowed);
    }

    /** 公开答复13件 is no count of all answers. */
    private boolean isOfDocuments(int i) {
        int before = clause.before(i);
        return before >= phrase.from()
                && clause.get(i).is(WordKind.VERB, WordDetail.HANDLE)
                && clause.get(before).is(WordKind.DOCUMENT_VERB);
    }

    private boolean isOfChannels(int i) {
        Token token = clause.get(i);
        return token.is(WordKind.CHANNEL)
                || token.is(WordKind.BY)
                || token.kind().isJoint()
                        && i > phrase.from()
                        && clause.get(i - 1).is(WordKind.CHANNEL);
    }

    /** 公民、法人和其他组织 are all there are. */
    private boolean isEverybody(int last) {
        return Applicants.areEverybody(clause.tokens().subList(firstOfApplicants(last), last + 1).stream()
                .filter(token -> token.is(WordKind.APPLICANT))
                .toList());
    }

    private int firstOfApplicants(int last) {
        int first = last;
        int i = last - 1;
        while (i >= phrase.from()
                && (clause.get(i).is(WordKind.APPLICANT) || clause.get(i).kind().isJoint())) {
            first = clause.get(i).is(WordKind.APPLICANT) ? i : first;
            i--;
        }
        return first;
    }

    /** A word with those of its kind that are joined to it; null where it is joined to something else. */
    private @Nullable Head joined(Head head) {
        Head all = head;
        int joint = clause.before(head.at());
        while (joint > phrase.from() && clause.get(joint).kind().isJoint() && head.kind() != WordKind.VERB) {
            int other = clause.before(joint);
            if (other < phrase.from()) {
                return all;
            }
            Token token = clause.get(other);
            if (token.is(WordKind.AMONG) || token.is(WordKind.BESIDES)) {
                return all;
            }
            if (!token.is(head.kind()) || !LISTED.contains(head.kind())) {
                return null;
            }
            all = all.and(token);
            joint = clause.before(other);
        }
        return all;
    }

    private @Nullable Head behind() {
        if (!beginsPhrase()) {
            return null;
        }
        int gap = 0;
        for (int i = phrase.at() + 1; i < phrase.to(); i++) {
            Token token = clause.get(i);
            if (token.is(WordKind.GAP)) {
                gap += token.length();
            } else if (token.is(WordKind.VERB) && clause.first(WordKind.REMEDY, i, phrase.to()) > 0) {
                gap++;
            } else if (token.kind().isCounted()) {
                return isBehind(token, i, gap) ? Head.of(phrase, i, false) : null;
            } else if (!token.kind().isTransparent()) {
                return null;
            }
        }
        return null;
    }

    /** Whether no other word claims the number: what stands before it parts it from the rest, or only fills. */
    private boolean beginsPhrase() {
        for (int i = phrase.from(); i < phrase.at(); i++) {
            WordKind kind = clause.get(i).kind();
            boolean begins =
                    kind.isTransparent() || kind.isJoint() || kind == WordKind.AMONG || kind == WordKind.BESIDES;
            if (!begins) {
                return false;
            }
        }
        return true;
    }

    private boolean isBehind(Token token, int i, int gap) {
        int next = clause.behind(i);
        boolean disputed = next < clause.size() && clause.get(next).is(WordKind.NUMBER);
        if (disputed) {
            return false;
        }
        return switch (token.kind()) {
            case VERB -> isVerbBehind(token, next, gap);
            case REMEDY -> gap <= MOST_NARROWING;
            case APPLICANT -> gap == 0;
            case DOCUMENT_SHORT -> false;
            default -> gap == 0;
        };
    }

    /** 2件按规定结转下年度; 34件已答复, but not 60件答复附便民提示. */
    private boolean isVerbBehind(Token token, int next, int gap) {
        return switch (token.meaning().detail()) {
            case WordDetail.CARRY_FORWARD, WordDetail.CARRY, WordDetail.OPEN -> gap <= MOST_NARROWING;
            case WordDetail.CARRY_IN -> gap == 0;
            case WordDetail.HANDLE ->
                gap == 0 && (next >= phrase.to() || clause.get(next).kind().isJoint());
            default -> false;
        };
    }
}
