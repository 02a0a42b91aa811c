package org.gongkai.report.text.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.Total;
import org.gongkai.report.text.clause.Applicants;
import org.gongkai.report.text.clause.Clause;
import org.gongkai.report.text.word.Token;
import org.gongkai.report.text.word.WordDetail;
import org.gongkai.report.text.word.WordKind;
import org.jspecify.annotations.Nullable;

/** 未收到…申请, 未发生…复议、诉讼: what a negation denies as a whole. */
final class Denials {

    private final StatementMaker statements;
    private final Memory memory;

    Denials(StatementMaker statements, Memory memory) {
        this.statements = statements;
        this.memory = memory;
    }

    /** What the negation at a place says there was none of; empty where it denies something else, or only a part. */
    Optional<Statement> read(Clause clause, int negation, String quote) {
        Denied denied = new Denied(clause, negation);
        if (!denied.scan()) {
            return Optional.empty();
        }
        if (denied.fee) {
            return Optional.of(FeeStatements.none(quote));
        }
        if (!denied.remedies.isEmpty()) {
            boolean about = memory.isAboutInformation() || denied.topic || denied.request;
            return about && !denied.carried.isPresent()
                    ? statements.none(
                            RemedyCounts.topic(denied.remedies),
                            StatementMaker.places(denied.remedies, Total.TOTAL),
                            quote)
                    : Optional.empty();
        }
        if (denied.carried.isPresent()) {
            boolean in = denied.carried.get().equals(WordDetail.CARRY_IN);
            return memory.subject() == SentenceSubject.REQUESTS || denied.request
                    ? none(
                            in ? Topic.CARRIED_IN : Topic.CARRIED_FORWARD,
                            in ? ApplicationLine.CARRIED_IN : ApplicationLine.CARRIED_FORWARD,
                            quote)
                    : Optional.empty();
        }
        return denied.request && denied.isReceived()
                ? none(Topic.RECEIVED, ApplicationLine.RECEIVED, quote)
                : Optional.empty();
    }

    private Optional<Statement> none(Topic topic, LineTerm line, String quote) {
        return statements.none(topic, StatementMaker.total(line), quote);
    }

    /** The words behind a negation. */
    private static final class Denied {

        private final Clause clause;
        private final int negation;
        private final List<LineTerm> remedies = new ArrayList<>();
        private Optional<String> carried = Optional.empty();
        private boolean request;
        private boolean topic;
        private boolean fee;
        private boolean channel;
        private boolean other;
        private boolean verb;
        private final List<Token> applicants = new ArrayList<>();
        private @Nullable Token competitor;

        Denied(Clause clause, int negation) {
            this.clause = clause;
            this.negation = negation;
        }

        /** Whether it is a denial of the whole of something. */
        boolean scan() {
            for (int i = negation + 1; i < clause.size(); i++) {
                if (isNext(i)) {
                    break;
                }
                if (!take(clause.get(i), i)) {
                    return false;
                }
            }
            if (channel && !clause.has(WordKind.ALL_CHANNELS)) {
                return false;
            }
            boolean all = applicants.isEmpty() || Applicants.areEverybody(applicants);
            return all && (competitor == null || !remedies.isEmpty());
        }

        /** 无复议、无诉讼: a list of denials. */
        private boolean isNext(int i) {
            Token token = clause.get(i);
            return token.kind().isJoint() && i + 1 < clause.size() && isNegationAt(i + 1) || token.is(WordKind.BESIDES);
        }

        private boolean isNegationAt(int i) {
            int at = i;
            while (at < clause.size() && clause.get(at).is(WordKind.FILLER)) {
                at++;
            }
            return at < clause.size() && clause.get(at).is(WordKind.NEGATION);
        }

        private boolean take(Token token, int i) {
            switch (token.kind()) {
                case REMEDY ->
                    token.meaning().lines().stream()
                            .filter(line -> !remedies.contains(line))
                            .forEach(remedies::add);
                case REQUEST -> request = true;
                case TOPIC -> topic = true;
                case CHANNEL -> channel = true;
                case FEE -> fee = true;
                case VERB -> verb(token);
                case APPLICANT -> applicants.add(token);
                case COMPETITOR -> competitor = isListed(i) ? token : null;
                case NEGATION,
                        QUALIFIER,
                        NUMBER,
                        COMPARISON,
                        PERIOD,
                        OUTCOME,
                        RESULT,
                        UNLISTED_RESULT,
                        DECISION,
                        OTHER -> {
                    other |= token.is(WordKind.OTHER);
                    return other && isHarmless(token);
                }
                case YEAR -> {
                    return token.meaning().detail().equals("0") || carried.isPresent();
                }
                default -> {
                    // Words between the negation and what it denies.
                }
            }
            return !token.is(WordKind.COMPETITOR) || isListed(i);
        }

        private static boolean isHarmless(Token token) {
            return token.is(WordKind.OTHER);
        }

        private void verb(Token token) {
            String detail = token.meaning().detail();
            switch (detail) {
                case WordDetail.CARRY_IN -> carried = Optional.of(detail);
                case WordDetail.CARRY, WordDetail.CARRY_FORWARD ->
                    carried = Optional.of(carried.orElse(WordDetail.CARRY_FORWARD));
                default -> verb |= detail.equals(WordDetail.HANDLE) || detail.equals(WordDetail.OPEN);
            }
        }

        /** 举报、投诉、复议: one of a list of what did not happen. */
        private boolean isListed(int i) {
            int behind = clause.behind(i);
            int before = clause.before(i);
            return behind < clause.size() && clause.get(behind).kind().isJoint()
                    || before > negation && clause.get(before).kind().isJoint();
        }

        /** 未收到申请, 无申请, but not 未答复申请. */
        boolean isReceived() {
            Token no = clause.get(negation);
            boolean receives = no.is(WordKind.NEGATION, WordDetail.RECEIVE);
            return !verb && !topic(no) && (receives || no.is(WordKind.NEGATION, WordDetail.NONE) || receivesBehind());
        }

        private boolean topic(Token no) {
            return topic && !request && !no.is(WordKind.NEGATION, WordDetail.RECEIVE);
        }

        private boolean receivesBehind() {
            int behind = clause.behind(negation);
            return behind < clause.size()
                    && (clause.get(behind).is(WordKind.VERB, WordDetail.RECEIVE)
                            || clause.get(behind).is(WordKind.VERB, WordDetail.ACCEPT)
                            || clause.get(behind).is(WordKind.VERB, WordDetail.RECEIVE_NEW));
        }
    }
}
