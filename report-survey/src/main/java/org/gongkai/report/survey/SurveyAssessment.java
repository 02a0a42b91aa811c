package org.gongkai.report.survey;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.survey.outlier.MeasuredReport;
import org.gongkai.report.survey.outlier.Outlier;
import org.gongkai.report.survey.outlier.Outliers;
import org.gongkai.report.survey.table.RowTable;
import org.gongkai.report.survey.table.RowWriter;
import org.gongkai.report.survey.table.TableFiles;
import org.gongkai.report.survey.twin.Twins;

/** What only the whole shows. */
final class SurveyAssessment {

    private static final String LATE = "S-DEADLINE";
    private static final String WRONG_EDITION = "S-EDITION";

    private final BodyList list;
    private final UnaryOperator<String> latestName;
    private final Gaps gaps;
    private final NoticeWriter notices;
    private final RowWriter<MeasuredReport> measured;

    SurveyAssessment(TableFiles files, BodyList list, UnaryOperator<String> latestName, YearSpan years)
            throws IOException {
        this.list = list;
        this.latestName = latestName;
        this.gaps = new Gaps(list, years);
        this.notices = new NoticeWriter(files);
        this.measured = new RowWriter<>(files, new MeasuredReport.Format());
    }

    /** The notices, in their order. */
    RowTable<SurveyNotice> notices(RowTable<SurveyedReport> reports, Twins twins) throws IOException {
        List<SurveyedReport> body = new ArrayList<>();
        for (SurveyedReport report : reports) {
            single(report);
            if (!body.isEmpty() && !body.get(0).body().equals(report.body())) {
                body(body);
                body.clear();
            }
            if (report.agency().isNamed()) {
                body.add(report);
            }
        }
        body(body);
        gaps.addUnheard(notices);
        twins.forEach(this::twin);
        try (RowTable<MeasuredReport> undisputed = measured.table()) {
            new Outliers(undisputed, this::outlier).find();
        }
        return notices.sorted();
    }

    private void single(SurveyedReport report) {
        if (report.fails(LATE)) {
            add(SurveyNotice.Kind.LATE, report, report.source());
        }
        String due = Edition.inForce(report.year()).map(Edition::code).orElse("");
        // The rule also names single lines of another edition; the form is the right one then.
        if (report.fails(WRONG_EDITION) && !report.edition().equals(due)) {
            add(SurveyNotice.Kind.WRONG_EDITION, report, report.source(), report.edition(), due);
        }
        if (report.agency().isNamed() && !list.isEmpty() && !list.has(report.body())) {
            add(SurveyNotice.Kind.UNLISTED, report, "");
        }
    }

    private void add(SurveyNotice.Kind kind, SurveyedReport report, String about, Object... arguments) {
        notices.add(SurveyNotice.of(kind, report.body(), report.year(), about, arguments));
    }

    /** All reports of one body. */
    private void body(List<SurveyedReport> reports) throws IOException {
        if (reports.isEmpty()) {
            return;
        }
        TreeMap<Integer, List<SurveyedReport>> years = reports.stream()
                .collect(Collectors.groupingBy(SurveyedReport::year, TreeMap::new, Collectors.toList()));
        gaps.add(reports.get(0).body(), years.keySet(), notices);
        for (List<SurveyedReport> same : years.values()) {
            year(same, years);
        }
    }

    private void year(List<SurveyedReport> same, TreeMap<Integer, List<SurveyedReport>> years) throws IOException {
        SurveyedReport first = same.get(0);
        if (same.size() > 1) {
            twice(same);
        } else {
            measured.add(measured(first));
        }
        List<SurveyedReport> before = years.getOrDefault(first.year() - 1, List.of());
        if (!before.isEmpty()) {
            renamed(before.get(0), first);
        }
    }

    private static MeasuredReport measured(SurveyedReport report) {
        String peers = report.year() + " " + report.agency().level() + " "
                + report.agency().kind();
        return new MeasuredReport(
                report.body(),
                report.year(),
                report.edition(),
                peers,
                report.statement().measures());
    }

    private void outlier(Outlier outlier) {
        MeasuredReport report = outlier.report();
        notices.add(SurveyNotice.of(
                outlier.isOfPeers() ? SurveyNotice.Kind.UNLIKE_PEERS : SurveyNotice.Kind.UNLIKE_OWN_YEARS,
                report.body(),
                report.year(),
                outlier.measure().code(),
                outlier.measure(),
                outlier.valueText(),
                outlier.medianText(),
                String.valueOf(outlier.usual().size()),
                outlier.scoreText()));
    }

    private void twice(List<SurveyedReport> same) {
        SurveyedReport first = same.get(0);
        String sources = same.stream().map(SurveyedReport::source).collect(Collectors.joining(", "));
        add(
                SurveyNotice.Kind.TWICE,
                first,
                sources,
                String.valueOf(first.year()),
                String.valueOf(same.size()),
                sources);
    }

    private void renamed(SurveyedReport before, SurveyedReport report) {
        String old = before.agency().name();
        if (!old.equals(report.agency().name())) {
            add(SurveyNotice.Kind.RENAMED, report, old, old, report.agency().name());
        }
    }

    private void twin(Twins.Pair pair) {
        String body = latestName.apply(pair.agency());
        String other = latestName.apply(pair.other());
        if (!body.equals(other)) {
            notices.add(SurveyNotice.of(
                    SurveyNotice.Kind.TWIN, body, pair.year(), other, other, String.valueOf(pair.share())));
        }
    }
}
