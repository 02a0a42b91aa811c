/**
 * From single requests to Table 3. An {@link org.gongkai.report.model.request.InformationRequest} is a line of a body's
 * register of requests (依申请公开台账): when it came, who applied, when and how it was closed. A
 * {@link org.gongkai.report.model.request.RequestTable} counts those of a year: every cell says which requests it
 * counts, and a stated report is compared with them, cell by cell.
 *
 * <pre>{@code
 * RequestTable table = RequestTable.of(2024, requests);
 * DisclosureReport report = draft.withFigures(table.fill(draft.figures()));
 * }</pre>
 */
@NullMarked
package org.gongkai.report.model.request;

import org.jspecify.annotations.NullMarked;
