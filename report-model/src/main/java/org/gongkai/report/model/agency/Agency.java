package org.gongkai.report.model.agency;

import java.util.Optional;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.support.ReportStyle;
import org.gongkai.report.model.value.ReportValue;
import org.immutables.value.Value;

/**
 * The administrative body that reports. All of it may be unknown, even its name: see {@link #unnamed()}.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ReportStyle
public abstract class Agency implements ReportValue, WithAgency {

    private static final Label UNNAMED = Label.of("（未载明机关）", "(body not named)");

    Agency() {}

    /** A builder; the name must be set, and is empty where it is not known. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A body of a name; its kind and level are inferred where the name is plain, such as 泸州市江阳区人民政府办公室 (a department of
     * a county), and absent where it is not.
     *
     * @throws IllegalArgumentException for a blank name
     */
    public static Agency named(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("agency name is blank: '" + name + "'");
        }
        AgencyNames.Meaning meaning = AgencyNames.of(name);
        return builder().name(name).kind(meaning.kind()).level(meaning.level()).build();
    }

    /** A body whose name is not known, such as that of a page that does not show it. */
    public static Agency unnamed() {
        return builder().name("").build();
    }

    /** The full name, such as 淮安市人民政府; empty where it is not known. */
    public abstract String name();

    /** Whether the name is known. Two bodies whose names are not known are not the same body. */
    public boolean isNamed() {
        return !name().isEmpty();
    }

    /** What to call the body before people: its name in both languages, or that none is known. */
    public Label shownName() {
        return isNamed() ? Label.of(name(), name()) : UNNAMED;
    }

    /** The unified social credit code (统一社会信用代码). */
    public abstract Optional<CreditCode> creditCode();

    /** The code of the administrative division (行政区划代码). */
    public abstract Optional<DivisionCode> divisionCode();

    /** What kind of body it is. */
    public abstract Optional<AgencyKind> kind();

    /** The level of its administrative division. */
    public abstract Optional<AgencyLevel> level();

    /** The same on every machine, so that bodies may be keys of a distributed computation. */
    @Override
    public int hashCode() {
        return name().hashCode();
    }

    @Value.Check
    void check() {
        if (isNamed() && name().isBlank()) {
            throw new IllegalArgumentException("agency name is blank: '" + name() + "'");
        }
    }

    /** Builds {@link Agency}. */
    public static final class Builder extends ImmutableAgency.Builder {
        Builder() {}
    }
}
