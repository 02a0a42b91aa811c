package org.gongkai.report.model.form;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.report.model.value.ReportValue;
import org.jspecify.annotations.Nullable;

/**
 * Something worked out of an edition's form, once an edition and when it is first asked for: a vocabulary, a plan, an
 * empty form. Safe for use by several threads.
 *
 * <pre>{@code
 * private static final PerEdition<Plan> PLANS = PerEdition.of(edition -> new Plan(edition.form()));
 * }</pre>
 *
 * @param <T> what is worked out
 * @since 0.1.0
 */
public final class PerEdition<T> implements ReportValue {

    private final Function<Edition, T> make;
    private final Map<Edition, T> made = new ConcurrentHashMap<>();

    private PerEdition(Function<Edition, T> make) {
        this.make = make;
    }

    /** What a function makes of each edition; it may be called more than once where threads meet. */
    public static <T> PerEdition<T> of(Function<Edition, T> make) {
        return new PerEdition<>(make);
    }

    /** What was made of an edition. */
    public T get(Edition edition) {
        @Nullable T known = made.get(edition);
        return known == null ? make(edition) : known;
    }

    /** Not in one step with the look-up: what is made of one edition may ask for another's. */
    private T make(Edition edition) {
        T fresh = make.apply(edition);
        return Objects.requireNonNullElse(made.putIfAbsent(edition, fresh), fresh);
    }

    /** What was made of every edition, the oldest first. */
    public Stream<T> all() {
        return Stream.of(Edition.values()).map(this::get);
    }
}
