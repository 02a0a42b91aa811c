package org.gongkai.report.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gongkai.report.cli.terminal.ExitCode;
import org.gongkai.report.cli.terminal.UnforeseenError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BoundaryTest {

    static Stream<Throwable> unforeseen() {
        return Stream.of(
                new IllegalStateException("x"),
                new NullPointerException(),
                new StackOverflowError(),
                new OutOfMemoryError("Java heap space"),
                new NoClassDefFoundError("x"),
                new AssertionError("x"));
    }

    private static String guarded(Supplier<String> work) {
        return Boundary.guard("a.html", work, broken -> broken.message(Locale.ENGLISH));
    }

    private static void rethrow(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) thrown;
    }

    @ParameterizedTest
    @MethodSource("unforeseen")
    void what_nobody_foresaw_is_the_inputs_error_with_a_reference(Throwable thrown) {
        InputItem.Broken broken = Boundary.guard(
                "a.html",
                () -> {
                    rethrow(thrown);
                    throw new AssertionError("unreachable");
                },
                each -> each);
        String reference = UnforeseenError.of(thrown).reference();
        assertThat(broken.problem().code()).isEqualTo(ExitCode.INTERNAL);
        assertThat(broken.problem().reference()).contains(reference);
        assertThat(broken.failure().reference()).contains(reference);
        assertThat(broken.message(Locale.CHINESE)).startsWith("a.html: 内部错误 " + reference);
        assertThat(broken.message(Locale.ENGLISH))
                .startsWith("a.html: internal error " + reference)
                .contains(thrown.getClass().getSimpleName());
    }

    @Test
    void the_same_fault_has_the_same_reference_and_another_has_another() {
        String first = guarded(BoundaryTest::overflow);
        assertThat(guarded(BoundaryTest::overflow)).isEqualTo(first);
        assertThat(guarded(() -> Integer.toString(Integer.parseInt("x")))).isNotEqualTo(first);
    }

    private static String overflow() {
        return overflow() + overflow();
    }

    @Test
    void where_memory_ran_out_the_input_is_tried_once_more_alone() {
        AtomicInteger tries = new AtomicInteger();
        String result = guarded(() -> {
            if (tries.incrementAndGet() == 1) {
                throw new OutOfMemoryError();
            }
            return "read";
        });
        assertThat(result).isEqualTo("read");
        assertThat(tries).hasValue(2);
    }
}
