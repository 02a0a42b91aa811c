package org.gongkai.report.survey;

import java.util.Collections;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * All reports of a province, of several years together, as a reader of all of them sees them: what each says in short,
 * and what only the whole shows.
 *
 * <pre>{@code
 * try (SurveyCollection collection = new SurveyCollection(directory, BodyList.none(), name -> name)) {
 *     reports.forEach(report -> collection.add(source, report));
 *     SurveyComparisons comparisons = collection.comparisons();
 *     // check each report with comparisons.previous(…), twins(…) and children(…), then
 *     collection.checked(source, verdict, rules);
 *     SurveyDirectory.write(collection.survey(), directory, locale);
 * }
 * }</pre>
 *
 * <p>The lists of a collection's survey are read from its files whenever they are asked: go through them, for they may
 * be long, rather than ask for single places.
 *
 * @param reports the reports, by body, year and source
 * @param notices what the whole shows, by body, year and kind
 * @param unreadable the inputs that yielded no report, in their order
 * @since 0.1.0
 */
public record Survey(List<SurveyedReport> reports, List<SurveyNotice> notices, List<UnreadableSource> unreadable) {

    /** Keeps the lists, which are not to be changed. */
    public Survey {
        reports = Collections.unmodifiableList(reports);
        notices = Collections.unmodifiableList(notices);
        unreadable = Collections.unmodifiableList(unreadable);
    }

    /** The years that some report is for, the first first. */
    public List<Integer> years() {
        return List.copyOf(reports.stream().map(SurveyedReport::year).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The bodies, by name: those with reports, and those of which something is noticed. */
    public Stream<SurveyedBody> bodies() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new Bodies(reports, notices), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }
}
