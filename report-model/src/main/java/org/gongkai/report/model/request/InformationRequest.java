package org.gongkai.report.model.request;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.Outcome;
import org.gongkai.report.model.support.ReportStyle;
import org.gongkai.report.model.value.ReportValue;
import org.immutables.value.Value;

/**
 * One request for government information (政府信息公开申请) as a body's register has it. It counts in the report of every year
 * in which it was open: as received or carried in, and as closed with its result or carried forward.
 *
 * <pre>{@code
 * InformationRequest.builder()
 *         .id("2024-017")
 *         .received(LocalDate.of(2024, 11, 28))
 *         .applicant(ApplicantType.NATURAL_PERSON)
 *         .closed(LocalDate.of(2025, 1, 6), RefusalReason.STATE_SECRET)
 *         .build();
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
@ReportStyle
public abstract class InformationRequest implements ReportValue, WithInformationRequest {

    InformationRequest() {}

    /**
     * A builder; id, received and applicant must be set. It refuses, with an {@link IllegalArgumentException}, what
     * makes no sense: a blank id, an applicant or a result that Table 3 has no column or line for, a day of closing
     * without a result or before the request came, a result without a day.
     */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with this request. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** The name under which the body keeps it, such as a number; no other request of the body has the same. */
    public abstract String id();

    /** The day on which it was received. */
    public abstract LocalDate received();

    /** The day on which it was closed; absent while it is open. */
    public abstract Optional<LocalDate> closed();

    /** Who applied: a column of Table 3 before its total. */
    public abstract ColumnTerm applicant();

    /**
     * What became of it: a line of 三、本年度办理结果 before its total; absent while it is open. Where a result has reasons, it
     * is the reason, which stands for both; a severed request is {@link Outcome#PARTLY_GRANTED} and nothing else.
     */
    public abstract Optional<LineTerm> result();

    @Value.Check
    void check() {
        if (id().isBlank()) {
            throw new IllegalArgumentException("id of a request is blank: '" + id() + "'");
        }
        RequestTerms.code(applicant());
        result().ifPresent(RequestTerms::code);
        if (closed().isPresent() != result().isPresent()) {
            throw new IllegalArgumentException(
                    "request '" + id() + "' is closed with a day and a result, or open: closed '"
                            + closed().map(LocalDate::toString).orElse("") + "', result '"
                            + result().map(RequestTerms::code).orElse("") + "'");
        }
        closed().filter(day -> day.isBefore(received())).ifPresent(day -> {
            throw new IllegalArgumentException("request '" + id() + "' was closed on '" + day
                    + "', before it was received on '" + received() + "'");
        });
    }

    /** Columns and lines that an edition declares are one object a process. */
    Object writeReplace() {
        return new RequestText(this);
    }

    /** The request in short, {@code 2024-017 naturalPerson 2024-11-28/2025-01-06 refused.stateSecret}. */
    @Override
    public String toString() {
        return id() + " " + RequestTerms.code(applicant()) + " " + received() + "/"
                + closed().map(LocalDate::toString).orElse("")
                + result().map(result -> " " + RequestTerms.code(result)).orElse("");
    }

    /** Builds {@link InformationRequest}. */
    public static final class Builder extends ImmutableInformationRequest.Builder {
        Builder() {}

        /** Sets the day of closing and what became of the request. */
        public Builder closed(LocalDate day, LineTerm result) {
            return closed(day).result(result);
        }
    }
}
