package org.gongkai.report.rules.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.model.form.term.LabelKey;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.rules.engine.Evaluation;
import org.gongkai.report.rules.wording.RuleMessages;

/**
 * S-HEADING: the headings of the sections, in the form's order, each once, worded as the form has them, or as a profile
 * demands. Numbers, punctuation and white space do not count.
 */
public final class HeadingCheck {

    private static final List<String> FORM =
            Stream.of(Section.values()).map(section -> section.heading().zh()).toList();

    private final Evaluation evaluation;
    private final List<String> wanted;
    private final List<String> keys;

    private HeadingCheck(Evaluation evaluation, List<String> wanted) {
        this.evaluation = evaluation;
        this.wanted = wanted;
        this.keys = wanted.stream().map(LabelKey::of).toList();
    }

    /** Finds what is not as in the form. */
    public static void check(Evaluation evaluation) {
        Optional<List<String>> published = published(evaluation);
        if (published.isEmpty()) {
            evaluation.doesNotApply();
            return;
        }
        List<String> demanded = evaluation.profile().headings();
        List<String> wanted = demanded.isEmpty() ? FORM : demanded;
        if (!published.get().equals(wanted)) {
            new HeadingCheck(evaluation, wanted).compare(published.get());
        }
    }

    /** Of a document that was read, headings that are not named are the form's. */
    private static Optional<List<String>> published(Evaluation evaluation) {
        boolean read = !evaluation.context().provenance().cells().isEmpty();
        return evaluation
                .report()
                .headings()
                .map(text -> text.lines().filter(line -> !line.isBlank()).toList())
                .or(() -> read ? Optional.of(FORM) : Optional.empty());
    }

    private void compare(List<String> published) {
        Set<Integer> seen = new HashSet<>();
        List<String> others = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        for (String heading : published) {
            int place = keys.indexOf(LabelKey.of(heading));
            if (place < 0) {
                others.add(heading);
            } else if (!seen.add(place)) {
                add("heading.twice", heading);
            } else {
                order.add(place);
            }
        }
        List<String> missing = Stream.iterate(0, i -> i < wanted.size(), i -> i + 1)
                .filter(i -> !seen.contains(i))
                .map(wanted::get)
                .toList();
        if (!missing.isEmpty()) {
            add("heading.missing", list(missing));
        }
        if (!others.isEmpty()) {
            add("heading.other", list(others));
        }
        if (!order.equals(order.stream().sorted().toList())) {
            add("heading.order", list(order.stream().map(wanted::get).toList()));
        }
    }

    private static String list(List<String> headings) {
        return headings.stream().map(heading -> "“" + heading + "”").collect(Collectors.joining(" "));
    }

    private void add(String key, String what) {
        evaluation.add(evaluation.finding(RuleMessages.of(key, what)));
    }
}
