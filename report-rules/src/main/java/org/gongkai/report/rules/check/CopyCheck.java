package org.gongkai.report.rules.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.rules.engine.Check;
import org.gongkai.report.rules.engine.Evaluation;
import org.gongkai.report.rules.wording.RuleMessages;
import org.gongkai.report.rules.wording.Sentences;

/** Y-COPY: the narrative is not last year's with the numbers changed. */
public final class CopyCheck implements Check {

    /** A shorter text has nothing to vary. */
    private static final int LEAST_CHARACTERS = 80;

    /** The share of characters, in per cent, that stand in sentences which last year's report has too. */
    private static final int MOST_SHARE = 90;

    @Override
    public void check(Evaluation evaluation) {
        PreviousYear.of(evaluation).ifPresent(previous -> {
            check(evaluation, Section.OVERVIEW, Words.overview(evaluation.report()), Words.overview(previous));
            check(evaluation, Section.PROBLEMS, Words.problems(evaluation.report()), Words.problems(previous));
        });
    }

    private static void check(Evaluation evaluation, Section section, String text, String before) {
        List<String> sentences = Sentences.of(text);
        Set<String> known = new HashSet<>(Sentences.of(before));
        long all = length(sentences.stream());
        long copied = length(sentences.stream().filter(known::contains));
        if (all >= LEAST_CHARACTERS && copied * 100 >= all * MOST_SHARE) {
            evaluation.add(
                    evaluation.finding(RuleMessages.of("copy", section.heading(), Long.toString(copied * 100 / all))));
        }
    }

    private static long length(Stream<String> sentences) {
        return sentences.mapToLong(String::length).sum();
    }
}
