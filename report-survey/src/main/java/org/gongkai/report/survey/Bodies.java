package org.gongkai.report.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The bodies of a survey in order, out of its reports and notices, which are in this order, too. */
final class Bodies implements Iterator<SurveyedBody> {

    private final Ahead<SurveyedReport> reports;
    private final Ahead<SurveyNotice> notices;

    Bodies(Iterable<SurveyedReport> reports, Iterable<SurveyNotice> notices) {
        this.reports = new Ahead<>(reports.iterator(), SurveyedReport::body);
        this.notices = new Ahead<>(notices.iterator(), SurveyNotice::body);
    }

    @Override
    public boolean hasNext() {
        return reports.next != null || notices.next != null;
    }

    @Override
    public SurveyedBody next() {
        String body = Stream.of(reports.body(), notices.body())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElseThrow(NoSuchElementException::new);
        return new SurveyedBody(body, reports.take(body), notices.take(body));
    }

    /** What is read of one of the two, one further than was asked for. */
    private static final class Ahead<T> {

        private final Iterator<T> all;
        private final Function<T, String> body;
        private @Nullable T next;

        Ahead(Iterator<T> all, Function<T, String> body) {
            this.all = all;
            this.body = body;
            step();
        }

        private void step() {
            next = all.hasNext() ? all.next() : null;
        }

        @Nullable
        String body() {
            return next == null ? null : body.apply(next);
        }

        List<T> take(String name) {
            List<T> taken = new ArrayList<>();
            while (next != null && body.apply(next).equals(name)) {
                taken.add(next);
                step();
            }
            return taken;
        }
    }
}
