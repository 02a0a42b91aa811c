package org.gongkai.report.model.request;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.gongkai.report.model.ReportPeriod;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Equation;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.LineTerm;

/** Puts requests into the cells of Table 3 that count them, and then into the totals over those cells. */
final class RequestCount {

    private final Form form;
    private final RequestLines lines;
    private final ReportPeriod period;
    private final Map<CellAddress, Set<InformationRequest>> cells = new HashMap<>();

    RequestCount(Edition edition, ReportPeriod period, Collection<InformationRequest> requests) {
        this.form = edition.form();
        this.lines = RequestLines.of(edition);
        this.period = period;
        lines.cells().forEach(cell -> cells.put(cell, new LinkedHashSet<>()));
        requests.stream().filter(this::isOpenWithin).forEach(this::count);
        // A total may be part of another.
        while (addUp()) {}
    }

    Map<CellAddress, Set<InformationRequest>> cells() {
        return cells;
    }

    private boolean isOpenWithin(InformationRequest request) {
        return !request.received().isAfter(period.to())
                && request.closed().filter(day -> day.isBefore(period.from())).isEmpty();
    }

    private void count(InformationRequest request) {
        boolean isNew = !request.received().isBefore(period.from());
        count(request, form.line(isNew ? ApplicationLine.RECEIVED : ApplicationLine.CARRIED_IN));
        boolean isDone =
                request.closed().filter(day -> !day.isAfter(period.to())).isPresent();
        count(request, isDone ? resultLine(request) : form.line(ApplicationLine.CARRIED_FORWARD));
    }

    private void count(InformationRequest request, FormLine line) {
        CellAddress cell = line.findCell(request.applicant())
                .orElseThrow(() -> uncounted(
                        request,
                        RequestTerms.code(request.applicant()),
                        lines.applicants().keySet()));
        cells.get(cell).add(request);
    }

    private FormLine resultLine(InformationRequest request) {
        LineTerm result = request.result().orElseThrow();
        return lines.lineOf(result)
                .orElseThrow(() -> uncounted(
                        request, RequestTerms.code(result), lines.results().keySet()));
    }

    private RequestException uncounted(InformationRequest request, String code, Collection<String> known) {
        return new RequestException("uncounted", request.id(), form.edition().code(), code, String.join(", ", known));
    }

    private boolean addUp() {
        boolean grown = false;
        for (Equation total : lines.totals()) {
            Set<InformationRequest> sum = cells.get(total.left().get(0));
            for (CellAddress part : total.right()) {
                grown |= sum.addAll(cells.get(part));
            }
        }
        return grown;
    }
}
