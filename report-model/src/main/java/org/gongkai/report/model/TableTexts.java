package org.gongkai.report.model;

import java.util.Optional;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.model.support.ReportStyle;
import org.gongkai.report.model.value.ReportValue;
import org.immutables.value.Value;

/**
 * What some bodies write beside the tables of sections 二, 三 and 四, mostly above them. Paragraphs are separated by a
 * line feed.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ReportStyle
public abstract class TableTexts implements ReportValue, WithTableTexts {

    private static final TableTexts EMPTY = builder().build();

    TableTexts() {}

    /** A builder; nothing need be set. */
    public static Builder builder() {
        return new Builder();
    }

    /** No text beside any table, as the form has it. */
    public static TableTexts empty() {
        return EMPTY;
    }

    /** What stands beside the table of section 二, 主动公开政府信息情况. */
    public abstract Optional<String> proactiveDisclosure();

    /** What stands beside the table of section 三, 收到和处理政府信息公开申请情况. */
    public abstract Optional<String> applications();

    /** What stands beside the table of section 四, 政府信息公开行政复议、行政诉讼情况. */
    public abstract Optional<String> remedies();

    /** What stands beside the table of a section; empty for a section that is no table. */
    public Optional<String> of(Section section) {
        return switch (section) {
            case PROACTIVE_DISCLOSURE -> proactiveDisclosure();
            case APPLICATIONS -> applications();
            case REMEDIES -> remedies();
            case OVERVIEW, PROBLEMS, OTHER_MATTERS -> Optional.empty();
        };
    }

    /** Builds {@link TableTexts}. */
    public static final class Builder extends ImmutableTableTexts.Builder {
        Builder() {}

        /**
         * Sets what stands beside the table of a section.
         *
         * @throws IllegalArgumentException where the section is no table
         */
        public Builder text(Section section, String text) {
            return switch (section) {
                case PROACTIVE_DISCLOSURE -> proactiveDisclosure(text);
                case APPLICATIONS -> applications(text);
                case REMEDIES -> remedies(text);
                case OVERVIEW, PROBLEMS, OTHER_MATTERS ->
                    throw new IllegalArgumentException("section " + section + " is no table: " + text);
            };
        }
    }
}
