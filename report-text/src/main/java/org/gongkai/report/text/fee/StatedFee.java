package org.gongkai.report.text.fee;

import java.util.Optional;
import java.util.Set;
import org.gongkai.report.model.ProcessingFee;

/**
 * What section 六 says of the information-processing fee.
 *
 * @param fee the fee; empty where none is stated, or not with certainty
 * @param doubtful whether an amount is stated that cannot be read with certainty
 */
public record StatedFee(Optional<ProcessingFee> fee, boolean doubtful) {

    static StatedFee of(Set<ProcessingFee> fees, boolean doubtful) {
        boolean certain = fees.size() == 1 && !doubtful;
        return new StatedFee(
                certain ? fees.stream().findFirst() : Optional.empty(), !certain && (doubtful || !fees.isEmpty()));
    }
}
