/**
 * What a profile makes of findings: {@link org.gongkai.report.rules.profile.Severities other severities} and
 * {@link org.gongkai.report.rules.profile.Waivers waivers}. The profile itself is a
 * {@link org.gongkai.report.rules.RuleProfile}, which users write.
 *
 * <p>For the packages of this module.
 */
@NullMarked
package org.gongkai.report.rules.profile;

import org.jspecify.annotations.NullMarked;
