package org.gongkai.report.testkit;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.ReportSum;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.agency.AgencyKind;
import org.gongkai.report.model.agency.AgencyLevel;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.rules.Fault;
import org.gongkai.report.testkit.fault.Faults;
import org.gongkai.report.testkit.report.Bodies;
import org.gongkai.report.testkit.report.Decoration;
import org.gongkai.report.testkit.report.Density;
import org.gongkai.report.testkit.report.Draft;
import org.gongkai.report.testkit.report.Drafts;
import org.gongkai.report.testkit.report.Drafts.Years;

/**
 * Generators of reports for jqwik. Choose what kind of reports is wanted, then ask for one of the arbitraries:
 *
 * <pre>{@code
 * Arbitrary<DisclosureReport> valid = ReportArbitraries.reports().arbitrary();
 * Arbitrary<DisclosureReport> small = ReportArbitraries.reports().edition(Edition.forYear(2019)).sparse().arbitrary();
 * Arbitrary<FaultyReport> faulty = ReportArbitraries.reports().faulty("T3-BALANCE");
 * }</pre>
 *
 * <p>Reports are valid: no rule of the standard catalogue finds anything in them. Shrinking keeps them so, and a faulty
 * report fails the same rule however small it gets. The edge cases are the report without a single request, the report
 * with one, and the report with the largest counts.
 *
 * @since 0.1.0
 */
public final class ReportArbitraries {

    /** So few that no table of a report loses all its cells. */
    private static final int MOST_DECORATED = 8;

    private static final int MOST_CHILDREN = 6;
    private static final int MOST_AMOUNT = 9;
    private static final int CHOICES = 1_000;
    private static final int RECENT = 2025;
    private static final Years YEARS = new Years(
            Edition.first().firstYear(), Math.max(RECENT, Edition.newest().firstYear()));

    private final Drafts drafts;
    private final boolean blanks;
    private final boolean annotations;

    private ReportArbitraries(Drafts drafts, boolean blanks, boolean annotations) {
        this.drafts = drafts;
        this.blanks = blanks;
        this.annotations = annotations;
    }

    /** Reports on every edition of the form, for 2019 to 2025, of bodies of all sizes. */
    public static ReportArbitraries reports() {
        return new ReportArbitraries(new Drafts(YEARS, sizes(ReportSize.values()), Density.ANY), false, false);
    }

    /** The ids of the rules that a {@linkplain #faulty(String) faulty} report can be asked to fail. */
    public static Set<String> faultyRules() {
        return Faults.rules();
    }

    /**
     * Reports on one edition of the form only, for years for which it is prescribed.
     *
     * @throws IllegalArgumentException where none of the chosen years has the edition
     */
    public ReportArbitraries edition(Edition edition) {
        return with(drafts.within(Set.of(edition), EnumSet.allOf(AgencyLevel.class)));
    }

    /** Reports for one year. */
    public ReportArbitraries year(int year) {
        return years(year, year);
    }

    /**
     * Reports for the years from one to another, both included.
     *
     * @throws IllegalArgumentException where the first is before 2019, which had no national form, or after the last
     */
    public ReportArbitraries years(int first, int last) {
        Edition.forYear(first);
        if (last < first) {
            throw new IllegalArgumentException("the years end before they begin: " + first + " to " + last);
        }
        return with(new Drafts(new Years(first, last), drafts.sizes(), drafts.density()));
    }

    /** Reports of bodies of one size. */
    public ReportArbitraries size(ReportSize size) {
        return with(new Drafts(drafts.years(), sizes(size), drafts.density()));
    }

    /** Reports in which at most six of the cells that nothing determines are not zero, as those of small bodies are. */
    public ReportArbitraries sparse() {
        return with(new Drafts(drafts.years(), drafts.sizes(), Density.SPARSE));
    }

    /** Reports in which many cells are not zero. */
    public ReportArbitraries dense() {
        return with(new Drafts(drafts.years(), drafts.sizes(), Density.DENSE));
    }

    /**
     * Reports in which one to eight cells are blank. No rule of severity ERROR finds anything in them, but an equation
     * with a blank cell cannot be evaluated, so the verdict may be UNDETERMINED.
     */
    public ReportArbitraries withBlanks() {
        return new ReportArbitraries(drafts, true, annotations);
    }

    /** Reports in which one to eight counts have a note behind them, {@code 22（其中修订1件）}; they are valid. */
    public ReportArbitraries withAnnotations() {
        return new ReportArbitraries(drafts, blanks, true);
    }

    private static List<Bodies> sizes(ReportSize... sizes) {
        return Arrays.stream(sizes).map(ReportSize::bodies).toList();
    }

    private ReportArbitraries with(Drafts changed) {
        return new ReportArbitraries(changed, blanks, annotations);
    }

    /** The reports. */
    public Arbitrary<DisclosureReport> arbitrary() {
        return decorated(drafts.drafts().map(Draft::report));
    }

    /**
     * Reports that fail one rule, and no other of severity ERROR or WARNING.
     *
     * @throws IllegalArgumentException for a rule that is not one of {@link #faultyRules()}, and for one that does not
     *     apply to the chosen editions or sizes
     * @throws IllegalStateException where blank cells were asked for: an equation with one of them cannot fail
     */
    public Arbitrary<FaultyReport> faulty(String rule) {
        if (blanks) {
            throw new IllegalStateException("a report that fails " + rule + " cannot be asked to have blank cells: "
                    + "a rule may be impossible to evaluate there");
        }
        Fault fault = Faults.of(rule);
        Arbitrary<DisclosureReport> valid = decorated(drafts.within(Faults.editions(rule), levels(fault))
                .drafts()
                .map(draft -> draft.withTrimmings(draft.trimmings().withoutStatements())
                        .report()));
        return Combinators.combine(
                        valid,
                        Arbitraries.integers().between(0, CHOICES),
                        Arbitraries.integers().between(1, MOST_AMOUNT))
                .as((report, choice, amount) -> new FaultyReport(rule, fault.commit(report, choice, amount), report));
    }

    /** Reports that fail one rule, any of {@link #faultyRules()} that apply to the chosen editions and sizes. */
    public Arbitrary<FaultyReport> faulty() {
        List<String> possible = Faults.rules().stream().filter(this::isPossible).toList();
        return Arbitraries.of(possible).flatMap(this::faulty);
    }

    private boolean isPossible(String rule) {
        Fault fault = Faults.of(rule);
        return drafts.sizes().stream().map(Bodies::level).allMatch(levels(fault)::contains)
                && Faults.editions(rule).stream()
                        .anyMatch(edition -> drafts.years().within(edition).isPresent());
    }

    /** The smallest bodies first. */
    private static Set<AgencyLevel> levels(Fault fault) {
        return Stream.of(ReportSize.values())
                .map(ReportSize::level)
                .filter(fault.levels()::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Two valid reports of one body; the chosen years are those of the later, 2020 at the earliest. */
    public Arbitrary<ConsecutiveYears> consecutiveYears() {
        int earliest = Edition.first().firstYear() + 1;
        Years later = new Years(
                Math.max(drafts.years().first(), earliest),
                Math.max(drafts.years().last(), earliest));
        Arbitrary<Draft> current = new Drafts(later, drafts.sizes(), drafts.density()).drafts();
        return Combinators.combine(drafts.drafts(), current).as(ReportArbitraries::consecutive);
    }

    private static ConsecutiveYears consecutive(Draft before, Draft now) {
        Draft first = new Draft(now.year() - 1, now.size(), now.body(), before.entries(), before.trimmings());
        DisclosureReport previous = first.report();
        return new ConsecutiveYears(previous, now.reportAfter(previous));
    }

    /** A valid report of a county with those of one to six of its townships, whatever size was chosen. */
    public Arbitrary<ParentWithChildren> withChildren() {
        Arbitrary<Draft> township = new Drafts(drafts.years(), sizes(ReportSize.TOWNSHIP), drafts.density()).drafts();
        return Combinators.combine(drafts.drafts(), township.list().ofMinSize(1).ofMaxSize(MOST_CHILDREN))
                .as(ReportArbitraries::parent);
    }

    private static ParentWithChildren parent(Draft head, List<Draft> townships) {
        List<DisclosureReport> children = IntStream.range(0, townships.size())
                .mapToObj(i -> townships.get(i).withYear(head.year()).reportOfChild(township(i)))
                .toList();
        Agency county = ReportSize.COUNTY.bodies().agencies().get(1);
        return new ParentWithChildren(head.report(county, ReportSum.of(children).figures()), children);
    }

    private static Agency township(int index) {
        return Agency.builder()
                .name("示例县" + "东西南北中新".charAt(index) + "镇人民政府")
                .kind(AgencyKind.TOWNSHIP)
                .level(AgencyLevel.TOWNSHIP)
                .build();
    }

    private Arbitrary<DisclosureReport> decorated(Arbitrary<DisclosureReport> reports) {
        Arbitrary<DisclosureReport> result = reports;
        if (annotations) {
            result = Combinators.combine(result, places()).as(Decoration::annotate);
        }
        if (blanks) {
            result = Combinators.combine(result, places()).as(Decoration::blank);
        }
        return result;
    }

    private static Arbitrary<List<Integer>> places() {
        return Arbitraries.integers().between(0, CHOICES).list().ofMinSize(1).ofMaxSize(MOST_DECORATED);
    }
}
