package org.gongkai.report.model.form.term;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The wordings of a pattern with alternatives in braces: {@code 存在{的,}问题} is 存在的问题 and 存在问题.
 *
 * @since 0.1.0
 */
public final class Wordings {

    private Wordings() {}

    /**
     * All wordings of a pattern.
     *
     * @throws IllegalArgumentException for a brace without its other, or one in another, quoting the pattern
     */
    public static Stream<String> of(String pattern) {
        int open = pattern.indexOf('{');
        int close = pattern.indexOf('}');
        if (open < 0 && close < 0) {
            return Stream.of(pattern);
        }
        if (open < 0 || close < open || pattern.lastIndexOf('{', close) != open) {
            throw new IllegalArgumentException("a brace without its other: '" + pattern + "'");
        }
        String before = pattern.substring(0, open);
        String after = pattern.substring(close + 1);
        return Arrays.stream(pattern.substring(open + 1, close).split(",", -1))
                .flatMap(choice -> of(after).map(rest -> before + choice + rest));
    }
}
