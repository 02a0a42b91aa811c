package org.gongkai.report.rules;

import java.util.Collection;
import java.util.stream.Collectors;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.Label;

/** The basis of a rule with the circulars that prescribe the form, which only the editions know. */
final class BasisText {

    private static final String DOCUMENT = "{document}";

    private BasisText() {}

    static Label of(Label pattern, Collection<Edition> editions) {
        return Label.of(fill(pattern.zh(), editions, "、"), fill(pattern.en(), editions, ", "));
    }

    private static String fill(String pattern, Collection<Edition> editions, String separator) {
        return pattern.contains(DOCUMENT)
                ? pattern.replace(
                        DOCUMENT,
                        editions.stream().sorted().map(Edition::document).collect(Collectors.joining(separator)))
                : pattern;
    }
}
