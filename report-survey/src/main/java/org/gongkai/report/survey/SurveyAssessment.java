package org.gongkai.report.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.rules.NarrativeTwins;

/** What only the whole shows. */
final class SurveyAssessment {

    private static final String LATE = "S-DEADLINE";
    private static final String WRONG_EDITION = "S-EDITION";

    private final BodyList list;
    private final List<SurveyedReport> reports;
    private final Map<Integer, NarrativeTwins> twins;
    private final UnaryOperator<String> latestName;
    private final Map<String, TreeMap<Integer, List<SurveyedReport>>> bodies = new TreeMap<>();
    private final List<SurveyNotice> notices = new ArrayList<>();

    SurveyAssessment(
            BodyList list,
            List<SurveyedReport> reports,
            Map<Integer, NarrativeTwins> twins,
            UnaryOperator<String> latestName) {
        this.list = list;
        this.twins = twins;
        this.latestName = latestName;
        this.reports = reports.stream()
                .sorted(Comparator.comparing(SurveyedReport::body)
                        .thenComparingInt(SurveyedReport::year)
                        .thenComparing(SurveyedReport::source))
                .toList();
    }

    Survey survey(List<String> unreadable) {
        for (SurveyedReport report : reports) {
            if (report.agency().isNamed()) {
                bodies.computeIfAbsent(report.body(), name -> new TreeMap<>())
                        .computeIfAbsent(report.year(), year -> new ArrayList<>(1))
                        .add(report);
            }
            single(report);
        }
        new Gaps(list, bodies).addTo(notices);
        bodies.forEach(this::years);
        twins.forEach(this::twins);
        notices.addAll(Outliers.of(undisputed().values()));
        return new Survey(reports, notices.stream().sorted(SurveyNotice.ORDER).toList(), unreadable);
    }

    private void single(SurveyedReport report) {
        if (report.fails(LATE)) {
            add(SurveyNotice.Kind.LATE, report, report.source());
        }
        if (report.fails(WRONG_EDITION)) {
            String due = Edition.inForce(report.year()).map(Edition::code).orElse("");
            add(SurveyNotice.Kind.WRONG_EDITION, report, report.source(), report.edition(), due);
        }
        if (report.agency().isNamed() && !list.isEmpty() && !list.has(report.body())) {
            add(SurveyNotice.Kind.UNLISTED, report, "");
        }
    }

    private void add(SurveyNotice.Kind kind, SurveyedReport report, String about, Object... arguments) {
        notices.add(SurveyNotice.of(kind, report.body(), report.year(), about, arguments));
    }

    private void years(String body, TreeMap<Integer, List<SurveyedReport>> years) {
        years.forEach((year, same) -> {
            SurveyedReport first = same.get(0);
            if (same.size() > 1) {
                String sources = same.stream().map(SurveyedReport::source).collect(Collectors.joining(", "));
                add(
                        SurveyNotice.Kind.TWICE,
                        first,
                        sources,
                        String.valueOf(year),
                        String.valueOf(same.size()),
                        sources);
            }
            List<SurveyedReport> before = years.getOrDefault(year - 1, List.of());
            if (!before.isEmpty()) {
                renamed(before.get(0), first);
            }
        });
    }

    private void renamed(SurveyedReport before, SurveyedReport report) {
        String old = before.agency().name();
        if (!old.equals(report.agency().name())) {
            add(SurveyNotice.Kind.RENAMED, report, old, old, report.agency().name());
        }
    }

    private void twins(int year, NarrativeTwins narratives) {
        for (NarrativeTwins.Pair pair : narratives.pairs()) {
            String body = latestName.apply(pair.agency());
            String other = latestName.apply(pair.twin().agency());
            if (!body.equals(other)) {
                notices.add(SurveyNotice.of(
                        SurveyNotice.Kind.TWIN,
                        body,
                        year,
                        other,
                        other,
                        String.valueOf(pair.twin().share())));
            }
        }
    }

    private Map<String, List<SurveyedReport>> undisputed() {
        Map<String, List<SurveyedReport>> single = new HashMap<>();
        bodies.forEach((body, years) -> single.put(
                body,
                years.values().stream()
                        .filter(same -> same.size() == 1)
                        .map(same -> same.get(0))
                        .toList()));
        return new TreeMap<>(single);
    }
}
