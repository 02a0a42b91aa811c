package org.gongkai.report.io.profile;

import org.gongkai.report.rules.RuleCatalogue;
import org.gongkai.report.rules.RuleProfile;
import org.gongkai.report.rules.SeverityChange;
import org.gongkai.report.rules.Waiver;
import org.jspecify.annotations.Nullable;

/** Profiles and their parts from trees; for the packages of this module. */
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

    private static ProfileNode node(@Nullable Object tree) {
        if (tree == null) {
            throw ProfileException.at("", "empty");
        }
        return ProfileNode.of(tree, RuleCatalogue.standard());
    }
}
