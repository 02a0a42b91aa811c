/** What the packages of this module share; not for users. */
@NullMarked
package org.gongkai.report.model.support;

import org.jspecify.annotations.NullMarked;
