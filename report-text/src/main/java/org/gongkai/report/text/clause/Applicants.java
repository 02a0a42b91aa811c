package org.gongkai.report.text.clause;

import java.util.List;
import org.gongkai.report.text.word.Token;
import org.gongkai.report.text.word.WordDetail;
import org.gongkai.report.text.word.WordKind;

/** Kinds of applicants named together. */
public final class Applicants {

    private static final int ALL_BY_NAME = 3;

    private Applicants() {}

    /** Whether the words name everybody: 单位或者个人; 公民、法人和其他组织; but not 公民、法人. */
    public static boolean areEverybody(List<Token> words) {
        boolean persons =
                words.stream().anyMatch(word -> word.meaning().columns().size() == 1);
        boolean organisations = words.stream()
                .anyMatch(
                        word -> word.meaning().columns().size() > 1 && !word.is(WordKind.APPLICANT, WordDetail.LOOSE));
        return persons && (organisations || words.size() >= ALL_BY_NAME);
    }
}
