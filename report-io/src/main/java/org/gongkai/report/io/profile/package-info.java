/**
 * Profiles from files: {@link org.gongkai.report.io.profile.RuleProfiles} reads a
 * {@link org.gongkai.report.rules.RuleProfile} from YAML or JSON.
 */
@NullMarked
package org.gongkai.report.io.profile;

import org.jspecify.annotations.NullMarked;
