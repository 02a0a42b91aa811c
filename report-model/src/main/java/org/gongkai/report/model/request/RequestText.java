package org.gongkai.report.model.request;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request as it is serialised: column and line by their codes.
 *
 * @param id the name
 * @param received the day it came
 * @param applicant the code of the column
 * @param closed the day it was closed
 * @param result the code of the line
 */
record RequestText(
        String id,
        LocalDate received,
        String applicant,
        @Nullable LocalDate closed,
        @Nullable String result) implements Serializable {

    RequestText(InformationRequest request) {
        this(
                request.id(),
                request.received(),
                RequestTerms.code(request.applicant()),
                request.closed().orElse(null),
                request.result().map(RequestTerms::code).orElse(null));
    }

    private Object readResolve() {
        return InformationRequest.builder()
                .id(id)
                .received(received)
                .applicant(RequestTerms.applicant(applicant))
                .closed(Optional.ofNullable(closed))
                .result(Optional.ofNullable(result).map(RequestTerms::result))
                .build();
    }
}
