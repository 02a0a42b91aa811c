package org.gongkai.report.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.report.model.form.term.OverviewPart;
import org.gongkai.report.model.support.ReportStyle;
import org.gongkai.report.model.value.ReportValue;
import org.immutables.value.Value;

/**
 * Section 一, 总体情况: an introduction and the five parts that reports usually have. Paragraphs are separated by a line
 * feed. A part that the report does not mark off stands in the introduction.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ReportStyle
public abstract class Overview implements ReportValue, WithOverview {

    private static final Overview EMPTY = builder().build();

    Overview() {}

    /** A builder; nothing need be set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A section without a word. */
    public static Overview empty() {
        return EMPTY;
    }

    /** What stands before the first part. */
    public abstract Optional<String> introduction();

    /** （一）主动公开. */
    public abstract Optional<String> proactiveDisclosure();

    /** （二）依申请公开. */
    public abstract Optional<String> disclosureOnRequest();

    /** （三）政府信息管理. */
    public abstract Optional<String> informationManagement();

    /** （四）政府信息公开平台建设. */
    public abstract Optional<String> platforms();

    /** （五）监督保障. */
    public abstract Optional<String> oversight();

    /** The text of one part. */
    public Optional<String> part(OverviewPart part) {
        return switch (part) {
            case PROACTIVE_DISCLOSURE -> proactiveDisclosure();
            case DISCLOSURE_ON_REQUEST -> disclosureOnRequest();
            case INFORMATION_MANAGEMENT -> informationManagement();
            case PLATFORMS -> platforms();
            case OVERSIGHT -> oversight();
        };
    }

    /** The introduction and the parts that there are, in the form's order. */
    public List<String> texts() {
        return Stream.concat(
                        introduction().stream(),
                        Stream.of(OverviewPart.values()).flatMap(part -> part(part).stream()))
                .toList();
    }

    /** Whether the section has no text at all. */
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    /** Builds {@link Overview}. */
    public static final class Builder extends ImmutableOverview.Builder {
        Builder() {}

        /** Sets the text of one part. */
        public Builder part(OverviewPart part, String text) {
            return switch (part) {
                case PROACTIVE_DISCLOSURE -> proactiveDisclosure(text);
                case DISCLOSURE_ON_REQUEST -> disclosureOnRequest(text);
                case INFORMATION_MANAGEMENT -> informationManagement(text);
                case PLATFORMS -> platforms(text);
                case OVERSIGHT -> oversight(text);
            };
        }
    }
}
