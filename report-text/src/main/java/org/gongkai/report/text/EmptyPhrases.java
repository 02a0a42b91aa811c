package org.gongkai.report.text;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.model.form.term.LabelKey;

/** What fills a section without saying anything: 无, 没有, 无其他需要报告的事项. */
public final class EmptyPhrases {

    private static final int LONGEST = 20;

    private static final Set<String> KEYS = Stream.of(
                    "无",
                    "没有",
                    "暂无",
                    "略",
                    "不适用",
                    "无此情况",
                    "无问题",
                    "暂无问题",
                    "没有问题",
                    "无存在问题",
                    "不存在问题",
                    "无其他事项",
                    "无需要报告的事项",
                    "无其他需报告事项",
                    "无其他需要报告的事项")
            .map(LabelKey::of)
            .collect(Collectors.toUnmodifiableSet());

    private EmptyPhrases() {}

    /** Whether a text is one of these phrases, its number and its signs aside. */
    public static boolean isOne(String text) {
        return text.length() < LONGEST && KEYS.contains(LabelKey.of(text));
    }
}
