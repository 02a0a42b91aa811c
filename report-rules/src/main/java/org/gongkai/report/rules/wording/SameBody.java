package org.gongkai.report.rules.wording;

import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.text.PlainText;

/** Whether two reports name the same body. */
public final class SameBody {

    private SameBody() {}

    /** By credit code where both have one, else by name; of a body without a name nobody knows. */
    public static boolean isSame(Agency one, Agency other) {
        if (one.creditCode().isPresent() && other.creditCode().isPresent()) {
            return one.creditCode().equals(other.creditCode());
        }
        return one.isNamed() && PlainText.lettersOnly(one.name()).equals(PlainText.lettersOnly(other.name()));
    }
}
