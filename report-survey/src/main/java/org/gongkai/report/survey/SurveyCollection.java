package org.gongkai.report.survey;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.rules.Verdict;
import org.gongkai.report.survey.table.RowTable;
import org.gongkai.report.survey.table.RowWriter;
import org.gongkai.report.survey.table.TableFiles;
import org.gongkai.report.survey.twin.Narratives;
import org.gongkai.report.survey.twin.Twins;
import org.jspecify.annotations.Nullable;

/**
 * Collects the reports of a survey, and then what the rules say of each. All is kept in files, which go when the
 * collection is closed, so that memory does not grow with the reports. Not for use by several threads.
 *
 * @since 0.1.0
 */
public final class SurveyCollection implements Closeable {

    private final TableFiles files;
    private final BodyList list;
    private final UnaryOperator<String> latestName;
    private final RowWriter<SurveyedReport> reports;
    private final RowWriter<Arrival> arrivals;
    private final RowWriter<byte[]> texts;
    private final RowWriter<CheckedSource> checks;
    private final RowWriter<UnreadableSource> unreadable;
    private final Narratives narratives;
    private @Nullable Twins twins;

    /**
     * Nothing yet.
     *
     * @param directory takes the files; of no other collection
     * @param list the bodies that have to report, by their latest names
     * @param latestName the name that a body of a name has in the end
     * @throws IOException where files cannot be written there
     */
    public SurveyCollection(Path directory, BodyList list, UnaryOperator<String> latestName) throws IOException {
        this.list = list;
        this.latestName = latestName;
        this.files = TableFiles.in(directory);
        this.reports = new RowWriter<>(files, new SurveyedReportFormat());
        this.arrivals = new RowWriter<>(files, new Arrival.Format());
        this.texts = new RowWriter<>(files, new WholeReports.Format());
        this.checks = new RowWriter<>(files, new CheckedSource.Format());
        this.unreadable = new RowWriter<>(files, new UnreadableSource.Format());
        this.narratives = new Narratives(files);
    }

    /**
     * Adds a report by the input that it was read from. A body that is not named is one of its own.
     *
     * @throws IllegalStateException after {@link #comparisons()}
     */
    public void add(String source, DisclosureReport report) throws IOException {
        add(SurveyEntry.of(source, report));
    }

    /**
     * The same for a report that was made ready elsewhere.
     *
     * @throws IllegalStateException after {@link #comparisons()}
     */
    public void add(SurveyEntry entry) throws IOException {
        if (twins != null) {
            throw new IllegalStateException("the reports are compared already: " + entry.source());
        }
        Agency agency = entry.statement().agency();
        String body = agency.isNamed() ? latestName.apply(agency.name()) : "";
        ReportKey key = new ReportKey(body, entry.year(), entry.source());
        if (agency.isNamed()) {
            arrivals.add(new Arrival(key, texts.size(), WholeReports.digest(entry.text())));
        }
        texts.add(entry.text());
        reports.add(SurveyedReport.unchecked(key, entry.statement()));
        narratives.add(entry.narrative());
    }

    /**
     * Adds an input that yielded no report.
     *
     * @param reason why, for people
     */
    public void failed(String source, String reason) throws IOException {
        unreadable.add(new UnreadableSource(source, reason));
    }

    /** What all the reports are to be checked against; none can be added any more. */
    public SurveyComparisons comparisons() throws IOException {
        WholeReports whole = new WholeReports(arrivals.sorted(Arrival.ORDER), texts.table());
        return new SurveyComparisons(latestName, twins(), new SummedReports(list, latestName, whole));
    }

    private Twins twins() throws IOException {
        if (twins == null) {
            twins = narratives.twins();
        }
        return twins;
    }

    /**
     * Adds what the rules say of a report.
     *
     * @param rules the rule of each finding
     */
    public void checked(String source, Verdict verdict, List<String> rules) throws IOException {
        checks.add(new CheckedSource(source, verdict, rules));
    }

    /** What the whole shows. It can be read until the collection is closed. */
    public Survey survey() throws IOException {
        try (RowTable<CheckedSource> bySource = checks.sorted(Comparator.comparing(CheckedSource::source))) {
            CheckedReports checked = new CheckedReports(files, bySource);
            RowTable<SurveyedReport> all = checked.of(reports.table());
            SurveyAssessment assessment = new SurveyAssessment(files, list, latestName, checked.years());
            return new Survey(all, assessment.notices(all, twins()), unreadable.table());
        }
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
