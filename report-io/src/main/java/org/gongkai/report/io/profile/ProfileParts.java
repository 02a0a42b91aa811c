package org.gongkai.report.io.profile;

import java.util.Map;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.rules.Deadline;
import org.gongkai.report.rules.RuleCatalogue;
import org.gongkai.report.rules.RuleProfile;
import org.gongkai.report.rules.SeverityChange;
import org.gongkai.report.rules.TextDemand;
import org.gongkai.report.rules.Waiver;
import org.jspecify.annotations.Nullable;

/**
 * Profiles and their parts from trees; for the packages of this module.
 *
 * @since 0.1.0
 */
public final class ProfileParts {

    private ProfileParts() {}

    public static RuleProfile profile(@Nullable Object tree) {
        return node(tree).profile();
    }

    public static SeverityChange change(@Nullable Object tree) {
        return node(tree).change();
    }

    public static Waiver waiver(@Nullable Object tree) {
        return node(tree).waiver();
    }

    public static Deadline deadline(@Nullable Object tree) {
        return node(tree).deadline();
    }

    public static TextDemand textDemand(@Nullable Object tree) {
        return node(tree).textDemand();
    }

    /** The name of a section of text in a profile. */
    public static String name(Section section) {
        return ProfileNode.SECTIONS.entrySet().stream()
                .filter(each -> each.getValue() == section)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static ProfileNode node(@Nullable Object tree) {
        if (tree == null) {
            throw ProfileException.at("", "empty");
        }
        return ProfileNode.of(tree, RuleCatalogue.standard());
    }
}
