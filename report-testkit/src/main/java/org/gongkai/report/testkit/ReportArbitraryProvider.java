package org.gongkai.report.testkit;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.testkit.document.DocumentArbitraries;
import org.gongkai.report.testkit.document.PageFormat;
import org.gongkai.report.testkit.document.PublishedPage;

/**
 * Gives jqwik the reports for parameters of type {@link DisclosureReport}, {@link FaultyReport},
 * {@link ConsecutiveYears}, {@link ParentWithChildren}, {@link Slip} and {@link PublishedPage}, as their annotations
 * choose. jqwik finds it by itself.
 *
 * @since 0.1.0
 */
public final class ReportArbitraryProvider implements ArbitraryProvider {

    private static final Map<Class<?>, BiFunction<ReportArbitraries, Optional<String>, Arbitrary<?>>> TYPES = Map.of(
            DisclosureReport.class, ReportArbitraryProvider::reports,
            FaultyReport.class, (reports, rule) -> rule.map(reports::faulty).orElseGet(reports::faulty),
            ConsecutiveYears.class, (reports, rule) -> reports.consecutiveYears(),
            ParentWithChildren.class, (reports, rule) -> reports.withChildren(),
            Slip.class, (reports, rule) -> Slips.in(reports.arbitrary()),
            PublishedPage.class, (reports, rule) -> pages(reports));

    /** For jqwik, which makes one. */
    public ReportArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage type) {
        return TYPES.containsKey(type.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
        Optional<String> rule = type.findAnnotation(Faulty.class).map(Faulty::rule);
        return Set.of(TYPES.get(type.getRawType()).apply(chosen(type), rule));
    }

    private static Arbitrary<?> reports(ReportArbitraries reports, Optional<String> rule) {
        return rule.<Arbitrary<?>>map(id -> reports.faulty(id).map(FaultyReport::report))
                .orElseGet(reports::arbitrary);
    }

    private static Arbitrary<?> pages(ReportArbitraries reports) {
        return Arbitraries.of(PageFormat.values())
                .flatMap(format -> DocumentArbitraries.noisy(reports.arbitrary(), format));
    }

    private static ReportArbitraries chosen(TypeUsage type) {
        ReportArbitraries reports = ReportArbitraries.reports();
        reports = type.findAnnotation(OfYear.class)
                .map(years -> ReportArbitraries.reports().years(years.min(), years.max()))
                .orElse(reports);
        if (type.isAnnotated(OfEdition.class)) {
            reports = reports.edition(Edition.fromCode(
                    type.findAnnotation(OfEdition.class).orElseThrow().value()));
        }
        if (type.isAnnotated(OfSize.class)) {
            reports =
                    reports.size(type.findAnnotation(OfSize.class).orElseThrow().value());
        }
        reports = type.isAnnotated(Sparse.class) ? reports.sparse() : reports;
        reports = type.isAnnotated(Dense.class) ? reports.dense() : reports;
        reports = type.isAnnotated(WithBlanks.class) ? reports.withBlanks() : reports;
        return type.isAnnotated(WithAnnotations.class) ? reports.withAnnotations() : reports;
    }
}
