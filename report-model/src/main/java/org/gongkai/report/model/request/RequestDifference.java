package org.gongkai.report.model.request;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.value.ReportValue;

/**
 * A cell of Table 3 that states another number than that of the requests it counts.
 *
 * @param cell the cell
 * @param stated what the report states
 * @param requests the requests that the cell counts, by the day they came
 * @since 0.1.0
 */
public record RequestDifference(CellAddress cell, Figure stated, List<InformationRequest> requests)
        implements ReportValue {

    /** Copies the requests. */
    public RequestDifference {
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(stated, "stated");
        requests = List.copyOf(requests);
    }

    /** How many requests the cell counts, in 件. */
    public int counted() {
        return requests.size();
    }

    /** How many more the report states than there are, below zero for fewer; absent where it states no count. */
    public OptionalLong excess() {
        OptionalLong count = stated.count();
        return count.isPresent() ? OptionalLong.of(count.getAsLong() - counted()) : count;
    }

    /** The difference in short, {@code T3.1:A: 2 stated, 3 counted (2024-001, 2024-002, 2024-017)}. */
    @Override
    public String toString() {
        String ids = requests.stream().map(InformationRequest::id).collect(Collectors.joining(", "));
        return cell + ": " + (stated.isBlank() ? "(blank)" : stated) + " stated, " + counted() + " counted"
                + (ids.isEmpty() ? "" : " (" + ids + ")");
    }
}
