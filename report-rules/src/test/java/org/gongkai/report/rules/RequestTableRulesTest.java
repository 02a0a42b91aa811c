package org.gongkai.report.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.EquationFamily;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.request.InformationRequest;
import org.gongkai.report.model.request.RequestDifference;
import org.gongkai.report.model.request.RequestTable;
import org.gongkai.report.third.ThirdEdition;

/** Whatever the requests are, the tables counted from them are right, and one year goes on where the last ended. */
class RequestTableRulesTest {

    /** A request before it has a name: days and choices, whatever edition they turn out to be of. */
    private record Draft(int receivedDay, int openDays, boolean isClosed, int applicant, int result) {

        InformationRequest request(int number, int firstYear) {
            LocalDate received = LocalDate.of(firstYear, 1, 1).plusDays(receivedDay);
            Form form = edition(received.getYear()).form();
            InformationRequest.Builder request = InformationRequest.builder()
                    .id("No. " + number)
                    .received(received)
                    .applicant(pick(applicants(form), applicant));
            if (isClosed) {
                LocalDate day = received.plusDays(openDays);
                request.closed(day, pick(results(edition(day.getYear()).form()), result));
            }
            return request.build();
        }
    }

    private static Edition edition(int year) {
        return Edition.inForce(year).orElseGet(Edition::first);
    }

    private static <T> T pick(List<T> all, int choice) {
        return all.get(choice % all.size());
    }

    private static List<ColumnTerm> applicants(Form form) {
        return form.line(ApplicationLine.RECEIVED).columns().stream()
                .filter(column -> !column.isTotal())
                .map(FormColumn::term)
                .toList();
    }

    private static List<LineTerm> results(Form form) {
        return form.equationFamilies()
                .filter(family -> family.kind() == EquationFamily.Kind.LINE_TOTAL)
                .flatMap(family -> family.equations().get(0).right().stream())
                .map(form::lineOf)
                .map(FormLine::term)
                .toList();
    }

    private static DisclosureReport report(int year, List<InformationRequest> requests) {
        RequestTable table = RequestTable.of(year, requests);
        return DisclosureReport.builder()
                .year(year)
                .agency(Agency.named("样板市示例区财政局"))
                .figures(table.figures())
                .build();
    }

    private static List<InformationRequest> requests(List<Draft> drafts, int year) {
        List<InformationRequest> requests = new ArrayList<>();
        drafts.forEach(draft -> requests.add(draft.request(requests.size(), year - 1)));
        return requests;
    }

    @Provide
    Arbitrary<List<Draft>> drafts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4 * 365),
                        Arbitraries.integers().between(0, 800),
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.integers().between(0, 1000))
                .as(Draft::new)
                // Edge cases of five numbers would leave no try for lists of many requests.
                .withoutEdgeCases()
                .list()
                .ofMaxSize(60);
    }

    /** Years around each change of edition, and years without one. */
    @Provide
    Arbitrary<Integer> years() {
        int third = ThirdEdition.edition().firstYear();
        return Arbitraries.of(2019, 2020, 2021, 2023, third - 1, third);
    }

    @Property(tries = 300)
    void no_arithmetic_rule_fails_and_two_years_meet(@ForAll("drafts") List<Draft> drafts, @ForAll("years") int year) {
        List<InformationRequest> requests = requests(drafts, year);
        DisclosureReport last = report(year, requests);
        DisclosureReport report = report(year + 1, requests);
        ValidationResult result = ReportValidator.standard()
                .validate(report, ValidationContext.builder().previous(last).build());

        assertThat(result.findings()).extracting(Finding::rule).noneMatch(RequestTableRulesTest::isArithmetic);
        assertThat(result.notEvaluated()).extracting(NotEvaluated::rule).noneMatch(RequestTableRulesTest::isArithmetic);
    }

    @Example
    void a_year_that_carries_forward_another_number_is_found() {
        InformationRequest request = new Draft(700, 0, false, 0, 0).request(1, 2023);
        DisclosureReport last = report(2024, List.of(request)).with(CellAddress.parse("T3.4:A"), Figure.of(2));
        ValidationContext context = ValidationContext.builder().previous(last).build();

        assertThat(ReportValidator.standard()
                        .validate(report(2025, List.of(request)), context)
                        .findings())
                .extracting(Finding::rule)
                .contains("Y-CARRY");
    }

    private static boolean isArithmetic(String rule) {
        return rule.startsWith("T3-") || rule.equals("Y-CARRY");
    }

    @Property(tries = 100)
    void every_request_is_counted_as_often_as_the_form_says(
            @ForAll("drafts") List<Draft> drafts, @ForAll("years") int year) {
        List<InformationRequest> requests = requests(drafts, year);
        RequestTable table = RequestTable.of(year, requests);

        // Come and gone, each under its applicant and under the total; who is done stands in the total of results too.
        for (InformationRequest request : requests) {
            boolean isDone =
                    request.closed().filter(day -> day.getYear() <= year).isPresent();
            boolean isOutside = request.received().getYear() > year
                    || request.closed().filter(day -> day.getYear() < year).isPresent();
            assertThat(table.cells(request)).hasSize(isOutside ? 0 : isDone ? 6 : 4);
        }
    }

    @Property(tries = 100)
    void a_cell_that_states_another_number_is_found_with_its_requests(
            @ForAll("drafts") List<Draft> drafts, @ForAll("years") int year, @ForAll int choice) {
        RequestTable table = RequestTable.of(year, requests(drafts, year));
        List<CellAddress> cells = table.figures().cellsWhere(Figure::isNumber);
        CellAddress cell = cells.get(Math.floorMod(choice, cells.size()));
        int counted = table.requests(cell).size();

        assertThat(table.differences(table.figures().with(cell, counted + 3L)))
                .containsExactly(new RequestDifference(cell, Figure.of(counted + 3L), table.requests(cell)))
                .allSatisfy(difference -> assertThat(difference.excess()).hasValue(3));
    }
}
