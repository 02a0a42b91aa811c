package org.gongkai.report.cli.terminal;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.gongkai.report.rules.Verdict;

/** What the command tells its caller; never a count. */
public enum ExitCode {
    VALID(0),
    INVALID(1),
    USAGE(2),
    UNREADABLE(3),
    INTERNAL(4),
    UNDETERMINED(5),
    /** Converted, but something in the document was not understood. */
    INCOMPLETE(6),
    /** Whoever read the output has gone, as {@code head} does; what a process that a broken pipe ends reports. */
    CUT_OFF(141);

    /** From bad to good: of several inputs the worst counts. */
    private static final List<ExitCode> WORST_FIRST =
            List.of(CUT_OFF, USAGE, INTERNAL, UNREADABLE, INVALID, UNDETERMINED, INCOMPLETE, VALID);

    private final int value;

    ExitCode(int value) {
        this.value = value;
    }

    public int value() {
        return value;
    }

    public static ExitCode of(Verdict verdict) {
        return switch (verdict) {
            case VALID -> VALID;
            case INVALID -> INVALID;
            case UNDETERMINED -> UNDETERMINED;
        };
    }

    /** The code with a value; {@link #INTERNAL} where there is none. */
    public static ExitCode of(int value) {
        return Arrays.stream(values())
                .filter(code -> code.value == value)
                .findFirst()
                .orElse(INTERNAL);
    }

    /** The worst of several; {@link #VALID} of none. */
    public static ExitCode worst(Collection<ExitCode> codes) {
        return codes.stream().min(Comparator.comparingInt(WORST_FIRST::indexOf)).orElse(VALID);
    }
}
