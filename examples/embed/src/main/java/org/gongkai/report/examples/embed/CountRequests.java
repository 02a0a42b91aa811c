package org.gongkai.report.examples.embed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.report.io.RequestCsv;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.term.ApplicantType;
import org.gongkai.report.model.form.term.Outcome;
import org.gongkai.report.model.form.term.RefusalReason;
import org.gongkai.report.model.request.InformationRequest;
import org.gongkai.report.model.request.RequestDifference;
import org.gongkai.report.model.request.RequestTable;

/** What docs/requests.md shows. */
final class CountRequests {

    private CountRequests() {}

    static List<InformationRequest> requests() {
        InformationRequest open = InformationRequest.builder()
                .id("2024-031")
                .received(LocalDate.of(2024, 12, 20))
                .applicant(ApplicantType.NATURAL_PERSON)
                .build();
        InformationRequest refused = InformationRequest.builder()
                .id("2024-030")
                .received(LocalDate.of(2024, 11, 28))
                .applicant(ApplicantType.COMMERCIAL_ENTERPRISE)
                .closed(LocalDate.of(2024, 12, 24), RefusalReason.STATE_SECRET)
                .build();
        InformationRequest carried = InformationRequest.builder()
                .id("2023-107")
                .received(LocalDate.of(2023, 12, 27))
                .applicant(ApplicantType.NATURAL_PERSON)
                .closed(LocalDate.of(2024, 1, 19), Outcome.GRANTED)
                .build();
        return List.of(open, refused, carried);
    }

    static RequestTable count(Path register) throws IOException {
        return RequestTable.of(2024, RequestCsv.read(register));
    }

    static DisclosureReport fill(DisclosureReport draft, List<InformationRequest> requests) {
        RequestTable table = RequestTable.of(2024, requests);
        return draft.withFigures(table.fill(draft.figures()));
    }

    static void explain(DisclosureReport report, List<InformationRequest> requests, PrintStream out) {
        RequestTable table = RequestTable.of(2024, requests);
        for (RequestDifference difference : table.differences(report.figures())) {
            out.println(difference);
        }
        for (InformationRequest request : table.requests(CellAddress.parse("T3.4:G"))) {
            out.println(request.id() + " is carried forward, " + table.cells(request));
        }
    }
}
