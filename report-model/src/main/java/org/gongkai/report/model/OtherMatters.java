package org.gongkai.report.model;

import java.util.Optional;
import org.gongkai.report.model.support.ReportStyle;
import org.gongkai.report.model.value.ReportValue;
import org.immutables.value.Value;

/**
 * Section 六, 其他需要报告的事项: its text, and the information-processing fee where the text states one.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ReportStyle
public abstract class OtherMatters implements ReportValue, WithOtherMatters {

    private static final OtherMatters EMPTY = builder().build();

    OtherMatters() {}

    /** A builder; nothing need be set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A section without a word. */
    public static OtherMatters empty() {
        return EMPTY;
    }

    /** The section's text; paragraphs are separated by a line feed. */
    public abstract Optional<String> text();

    /** The information-processing fee (信息处理费) charged in the year, where the section states one. */
    public abstract Optional<ProcessingFee> processingFee();

    /** Builds {@link OtherMatters}. */
    public static final class Builder extends ImmutableOtherMatters.Builder {
        Builder() {}
    }
}
