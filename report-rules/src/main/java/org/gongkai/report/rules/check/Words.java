package org.gongkai.report.rules.check;

import java.util.List;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.text.PlainText;

/** The texts of a report as rules look at them. */
final class Words {

    private Words() {}

    /** Section 一, its parts one after the other. */
    static String overview(DisclosureReport report) {
        return String.join("\n", report.overview().texts());
    }

    /** Section 五. */
    static String problems(DisclosureReport report) {
        return report.problemsAndImprovements().orElse("");
    }

    /** The texts of sections 一, 五 and 六 and what stands before them. */
    static List<String> all(DisclosureReport report) {
        return List.of(
                report.preamble().orElse(""),
                overview(report),
                problems(report),
                report.otherMatters().text().orElse(""));
    }

    /**
     * Whether a text has one of some words, blanks and the ends of lines aside. A word that stands there as it is is
     * found without looking for those.
     */
    static boolean hasAny(String text, List<String> words) {
        return has(text, words) || has(PlainText.compact(text), words);
    }

    private static boolean has(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
