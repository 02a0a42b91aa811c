/**
 * The report as immutable values.
 *
 * <p>Start at {@link org.gongkai.report.model.DisclosureReport}. Its three tables are held once, as
 * {@link org.gongkai.report.model.figure.ReportFigures} under their
 * {@linkplain org.gongkai.report.model.form.CellAddress addresses}, and seen in the domain's words through
 * {@link org.gongkai.report.model.section.ProactiveDisclosure} (section 二),
 * {@link org.gongkai.report.model.section.Applications} (三) and {@link org.gongkai.report.model.section.Remedies} (四),
 * down to rows such as {@link org.gongkai.report.model.section.ApplicantFigures}. A cell is a
 * {@link org.gongkai.report.model.figure.Figure}, which may be a number, blank, not applicable or unreadable. Sections
 * 一, 五 and 六 are text: {@link org.gongkai.report.model.Overview}, {@link org.gongkai.report.model.OtherMatters}.
 *
 * <p>Beside the report travel its {@link org.gongkai.report.model.Provenance} and, derived from it, its
 * {@link org.gongkai.report.model.ReportMeasures}. Two reports are compared by
 * {@link org.gongkai.report.model.DisclosureReport#differences differences}, many are added up by
 * {@link org.gongkai.report.model.ReportSum}. What the form looks like is declared in
 * {@link org.gongkai.report.model.form}.
 *
 * <pre>{@code
 * DisclosureReport report = DisclosureReport.builder(Edition.Y2021)
 *         .year(2023)
 *         .agency(Agency.named("泸州市江阳区人民政府办公室"))
 *         .build()
 *         .with(CellAddress.parse("T3.1:A"), Figure.of(42));
 * report.applications().received().naturalPerson(); // 42
 * report.applications().received().total();         // blank: nobody stated it, and nothing is filled in
 * }</pre>
 *
 * <p>Every value is immutable and safe for use by several threads; builders are not. Hash codes of figures, addresses,
 * bodies and reports are the same on every machine. Types check only what they alone can know: a report whose totals do
 * not add up is a value like any other.
 */
@NullMarked
package org.gongkai.report.model;

import org.jspecify.annotations.NullMarked;
