package org.gongkai.report.rules;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.model.value.ReportValue;
import org.immutables.value.Value;

/**
 * What a notice demands of the text of section 一, 五 or 六.
 *
 * @since 0.1.0
 */
@Value.Immutable
@RulesStyle
public abstract class TextDemand implements ReportValue {

    private static final Set<Section> TEXTS = Set.of(Section.OVERVIEW, Section.PROBLEMS, Section.OTHER_MATTERS);

    TextDemand() {}

    /** A builder; section and source must be set. */
    public static Builder builder() {
        return new Builder();
    }

    /** The section. */
    public abstract Section section();

    /** The most characters, white space not counted, that it may have. */
    public abstract OptionalInt mostCharacters();

    /** What it must speak of: of each list, one of the words at least. */
    public abstract List<List<String>> words();

    /** The notice that demands it. */
    public abstract String source();

    @Value.Check
    void check() {
        if (!TEXTS.contains(section())) {
            throw new IllegalArgumentException("section '" + section().heading().zh() + "' is a table, not a text");
        }
        if (mostCharacters().isPresent() && mostCharacters().getAsInt() <= 0) {
            throw new IllegalArgumentException(
                    "a text of at most '" + mostCharacters().getAsInt() + "' characters says nothing");
        }
    }

    /** Builds {@link TextDemand}. */
    public static final class Builder extends ImmutableTextDemand.Builder {
        Builder() {}
    }
}
